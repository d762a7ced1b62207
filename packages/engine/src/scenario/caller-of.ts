/**
 * Where a function was called from, `systems/src/…/jobs.scenarios.ts:31`, by the stack of an error made in it. Only
 * reports show it; undefined on runtimes whose stacks look otherwise.
 */
export function callerOf(stack: string | undefined): string | undefined {
  const [, path, line] = /^(?:.*\()?(.+):(\d+):\d+\)?$/.exec(stack?.split('\n')[2]?.trim() ?? '') ?? []
  if (path === undefined || line === undefined) return undefined
  const plain = path.replace(/^(?:at |async )*/, '').replace(/^file:\/\//, '')
  const short =
    /(?:^|[/\\])(?:packages|node_modules)[/\\](?!.*(?:^|[/\\])(?:packages|node_modules)[/\\])(.+)$/.exec(
      plain,
    )
  return `${short?.[1] ?? plain}:${line}`
}
