import { curlLine, renderWalk, walk } from '@standin/contract'
import { loadSystem } from '@standin/systems'
import type { Command } from 'commander'
import { openChosenTarget } from '../verify/open-target.ts'
import { parseCount } from './options.ts'
import { interruptible, type TargetOptions, targetCommand } from './target-options.ts'

interface WalkCommandOptions extends TargetOptions {
  readonly runs: number
  readonly seed: number
}

export function walkCommand(exit: (code: number) => void): Command {
  return targetCommand('walk', 'Walks random calls through an implementation and the fake, side by side.')
    .option('--runs <n>', 'how many sequences', parseCount, 200)
    .option('--seed <n>', 'the same seed walks the same sequences', parseCount, 1)
    .addHelpText(
      'after',
      `
Exit code: 0 no difference, 1 a difference, 2 the command line is wrong, 3 nobody answers there.

Examples:
  $ standin walk freezer --url http://127.0.0.1:9090 --runs 200 --seed 7`,
    )
    .action(async (id: string, options: WalkCommandOptions) => exit(await run(id, options)))
}

async function run(id: string, options: WalkCommandOptions): Promise<number> {
  const system = await loadSystem(id)
  const choice = { ...options, headers: options.header, variables: options.var }
  const { url: _, target: __, ...fake } = choice
  const target = await openChosenTarget(system, choice)
  const { signal, done } = interruptible()
  const result = await walk(system, target, await openChosenTarget(system, fake), {
    runs: options.runs,
    seed: options.seed,
    signal,
    now: () => Date.now(),
    onRun: (walked, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${walked} of ${of}${walked === of ? '\n' : ''}`)
    },
  })
  done()
  const base = options.url ?? 'http://127.0.0.1:4010'
  process.stdout.write(`${renderWalk(system, result, (request) => curlLine(request, { base }).line)}\n`)
  return result.difference || result.interrupted ? 1 : 0
}
