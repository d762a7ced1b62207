import { automaticMacros } from '../default-macros.ts'
import { type RunState, say } from '../run-state.ts'

const automatic: ReadonlySet<string> = new Set(
  Object.keys(automaticMacros({ userId: '', jobId: '', sessionId: '', startedAt: 0 })),
)

/** `%put _user_;` and its like: scope, name and value, a line each. */
export function putAll(state: RunState, which: string): void {
  const lines: string[] = []
  const add = (scope: string, macros: ReadonlyMap<string, string>, test: (name: string) => boolean): void => {
    for (const name of [...macros.keys()].sort())
      if (test(name)) lines.push(`${scope} ${name} ${macros.get(name)}`)
  }
  if (which !== '_global_' && which !== '_automatic_')
    for (const [depth, scope] of state.scopes.entries())
      add(state.running[depth]?.name ?? 'LOCAL', scope, () => true)
  if (which === '_all_' || which === '_user_' || which === '_global_')
    add('GLOBAL', state.macros, (name) => !automatic.has(name))
  if (which === '_all_' || which === '_automatic_')
    add('AUTOMATIC', state.macros, (name) => automatic.has(name))
  for (const line of lines) say(state, line)
}
