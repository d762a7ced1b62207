import type { System } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { Command } from 'commander'

/** A system as `list` shows it. */
interface Listed {
  readonly id: string
  readonly title: string
  readonly paths: readonly string[]
  readonly operations: number
  readonly built: number
  readonly scenarios: number
  readonly quirks: number
}

export function listCommand(): Command {
  return new Command('list')
    .description('Shows the systems, and how much of each is built.')
    .option('--json', 'for programs')
    .addHelpText('after', '\nExamples:\n  $ standin list\n  $ standin list --json')
    .action(async ({ json }: { readonly json?: true }) => {
      const systems = (await Promise.all(systemIds.map(loadSystem))).map(listed)
      process.stdout.write(json ? `${JSON.stringify(systems, undefined, 2)}\n` : table(systems))
    })
}

function listed(system: System): Listed {
  const { id, title, mounts, operations, handlers, scenarios, quirks } = system
  return {
    id,
    title,
    paths: mounts,
    operations: Object.keys(operations).length,
    built: Object.entries(operations).filter(([name, entry]) => isBuilt(system, name, entry.method)).length,
    scenarios: scenarios.length,
    quirks: quirks.length,
  }

  /** HEAD is answered by the handler of its GET. */
  function isBuilt({ operations: all }: System, name: string, method: string): boolean {
    if (method !== 'HEAD') return handlers[name] !== undefined
    const { path, variant } = all[name] ?? {}
    return Object.entries(all).some(
      ([other, entry]) =>
        entry.method === 'GET' &&
        entry.path === path &&
        entry.variant === variant &&
        handlers[other] !== undefined,
    )
  }
}

function table(systems: readonly Listed[]): string {
  return systems
    .map(
      ({ id, title, paths, operations, built, scenarios, quirks }) =>
        `${id}  ${title}\n  paths: ${paths.join(', ')}\n  ${built} of ${operations} operations, ` +
        `${scenarios} scenarios, ${quirks} known differences from the vendor's page\n`,
    )
    .join('\n')
}
