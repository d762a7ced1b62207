import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  draftDeviations,
  dueAgain,
  lastHeld,
  type Promised,
  progressLine,
  type ReporterName,
  renderDeviations,
  reporters,
  sayComparison,
  verdictOf,
} from '@standin/contract'
import { isoMillis, StandinError, type System, type Tier } from '@standin/engine'
import { loadSystem } from '@standin/systems'
import { type Command, Option } from 'commander'
import { openChosenTarget } from '../verify/open-target.ts'
import { readRecordings } from '../verify/read-recordings.ts'
import { promisesOf, runVerify, type Verified } from '../verify/run-verify.ts'
import { writeReports } from '../verify/write-reports.ts'
import { parseCount } from './options.ts'
import { paint } from './paint.ts'
import { interruptible, type TargetOptions, targetCommand } from './target-options.ts'

interface Options extends TargetOptions {
  readonly tier: Tier
  readonly reporter: readonly ReporterName[]
  readonly out?: string
  readonly deviations?: string
  readonly writeDeviations?: string
  readonly baseline?: string
  readonly olderThan?: string
  readonly recordings?: string
  readonly concurrency?: number
  readonly dryRun?: true
}

export function verifyCommand(exit: (code: number) => void): Command {
  return targetCommand(
    'verify',
    "Checks a system's promises on an implementation; without one, on the fake itself.",
    'many',
  )
    .addOption(
      new Option('--tier <tier>', 'how much is asked')
        .choices(['core', 'complete', 'strict'])
        .default('complete'),
    )
    .addOption(
      new Option('--reporter <form...>', 'how it is told')
        .choices(Object.keys(reporters))
        .default(['console']),
    )
    .option('--out <folder>', 'where reports are written')
    .option('--deviations <file>', 'what is known to differ, with reasons')
    .option('--write-deviations <file>', 'drafts that file from what fails')
    .option('--baseline <file>', 'an earlier report.json: only what is newly broken fails')
    .option('--older-than <span>', 'only what was not seen to hold for so long, as 90d')
    .option('--recordings <folder>', 'where `standin record` wrote what was seen')
    .option(
      '--concurrency <n>',
      'how many promises run at a time (default: the target file’s, else 4)',
      parseCount,
    )
    .option('--dry-run', 'lists what would be called, and calls nothing')
    .addHelpText(
      'after',
      `
Exit code: 0 all hold, 1 some fail, 2 the command line is wrong, 3 nobody answers there.

Examples:
  $ standin verify freezer sas-compute --tier strict
  $ standin verify sas-compute --url http://127.0.0.1:4010 --tier strict
  $ standin verify freezer --target real.json --reporter junit html --out reports`,
    )
    .action(async (ids: readonly string[], options: Options) => exit(await verifyAll(ids, options)))
}

/** One after the other; the worst of their exit codes. Reports of several go to a folder each. */
async function verifyAll(ids: readonly string[], options: Options): Promise<number> {
  const systems = await Promise.all(ids.map(loadSystem))
  let code = 0
  for (const system of systems) {
    const own = options.out !== undefined && ids.length > 1 ? { out: join(options.out, system.id) } : {}
    code = Math.max(code, await verify(system, { ...options, ...own }))
  }
  return code
}

async function verify(system: System, options: Options): Promise<number> {
  const promises = await promisesDue(system, options)
  if (options.dryRun) return tellPlan(promises)
  const { signal, done } = interruptible()
  const [deviations, baseline] = await Promise.all([opened(options.deviations), opened(options.baseline)])
  const target = await openChosenTarget(system, {
    ...options,
    headers: options.header,
    variables: options.var,
  })
  const verified = await runVerify(system, target, {
    tier: options.tier,
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
    signal,
    promises,
    onResult: showProgress(),
    ...(deviations ? { deviations } : {}),
    ...(baseline ? { baseline } : {}),
  })
  done()
  return tell(system, verified, options)
}

/** All promises of the tier, or those that were not seen to hold for long. */
async function promisesDue(
  system: System,
  { tier, olderThan, recordings }: Options,
): Promise<readonly Promised[]> {
  const promises = promisesOf(system, tier)
  if (olderThan === undefined) return promises
  return dueAgain(promises, lastHeld(await readRecordings(system, recordings)), olderThan, Date.now())
}

async function tell(
  system: System,
  { report, made, comparison }: Verified,
  options: Options,
): Promise<number> {
  const context = { system, made, paint, today: Date.now(), ...(comparison ? { comparison } : {}) }
  const files = await writeReports(report, context, options.reporter, options.out)
  for (const file of files) process.stderr.write(`wrote ${file}\n`)
  if (comparison) for (const line of sayComparison(comparison)) process.stderr.write(`${line}\n`)
  if (options.writeDeviations !== undefined) {
    const today = isoMillis(Date.now()).slice(0, 10)
    await writeFile(options.writeDeviations, renderDeviations(draftDeviations(report, today)))
    process.stderr.write(`wrote ${options.writeDeviations}: give each deviation a reason\n`)
  }
  return verdictOf(report, context).exitCode
}

function tellPlan(promises: readonly Promised[]): number {
  for (const { suite, title, operations } of promises) {
    process.stdout.write(`${suite}/${title}: ${operations.join(', ')}\n`)
  }
  process.stdout.write(`${promises.length} promises; nothing was called\n`)
  return 0
}

async function opened(file: string | undefined): Promise<{ content: string; file: string } | undefined> {
  if (file === undefined) return undefined
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError('no-file', `${file} can't be read.`, 'Check its path.', cause)
  })
  return { content, file }
}

/** One line that is written over, on a terminal alone. */
function showProgress() {
  if (!process.stderr.isTTY) return () => undefined
  let failed = 0
  return ({ outcome }: { readonly outcome: string }, done: number, of: number) => {
    if (outcome === 'failed') failed++
    process.stderr.write(
      `\r${progressLine(done, of, failed, process.stderr.columns)}${done === of ? '\n' : ''}`,
    )
  }
}
