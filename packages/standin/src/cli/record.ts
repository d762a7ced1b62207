import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RecordedExchange, recordExchanges, recordingOf } from '@standin/contract'
import { StandinError, type Tier } from '@standin/engine'
import { loadSystem } from '@standin/systems'
import { type Command, Option } from 'commander'
import { openChosenTarget } from '../verify/open-target.ts'
import { runVerify } from '../verify/run-verify.ts'
import { interruptible, type TargetOptions, targetCommand } from './target-options.ts'

interface RecordOptions extends TargetOptions {
  readonly tier: Tier
  readonly out: string
}

export function recordCommand(exit: (code: number) => void): Command {
  return targetCommand(
    'record',
    'Runs the promises on a real system and keeps what it answered, with the date.',
  )
    .addOption(
      new Option('--tier <tier>', 'how much is asked')
        .choices(['core', 'complete', 'strict'])
        .default('complete'),
    )
    .option('--out <folder>', 'where the recording is written', 'recordings')
    .addHelpText('after', '\nExamples:\n  $ standin record freezer --target real.json --out recordings')
    .action(async (id: string, options: RecordOptions) => exit(await run(id, options)))
}

async function run(id: string, options: RecordOptions): Promise<number> {
  if (options.url === undefined && options.target === undefined) throw nothingToRecord()
  const system = await loadSystem(id)
  const { fresh: _, ...shared } = await openChosenTarget(system, {
    ...options,
    headers: options.header,
    variables: options.var,
  })
  const recorder = recordExchanges(shared)
  const exchanges = new Map<string, readonly RecordedExchange[]>()
  const { signal, done } = interruptible()
  const { report } = await runVerify(system, recorder.target, {
    tier: options.tier,
    concurrency: 1,
    signal,
    onResult: ({ id: promise }) => void exchanges.set(promise, recorder.take()),
  })
  done()
  const recording = recordingOf(report, exchanges, Date.now())
  const file = join(options.out, `${id}-${recording.date}.json`)
  await mkdir(options.out, { recursive: true })
  await writeFile(file, `${JSON.stringify(recording, undefined, 1)}\n`)
  const held = recording.promises.filter(({ outcome }) => outcome === 'held').length
  process.stdout.write(`wrote ${file}: ${held} of ${recording.promises.length} promises held\n`)
  return report.interrupted === undefined ? 0 : 1
}

function nothingToRecord(): StandinError {
  return new StandinError(
    'nothing-to-record',
    'A recording is of a real system, and none was named.',
    'Give its address with --url, or a target file with --target.',
  )
}
