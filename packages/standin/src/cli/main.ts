import { StandinError } from '@standin/engine'
import { Command, CommanderError } from 'commander'
import { listCommand } from './list.ts'
import { openapiCommand } from './openapi.ts'
import { pactCommand } from './pact.ts'
import { recordCommand } from './record.ts'
import { replayCommand } from './replay.ts'
import { startCommand } from './start.ts'
import { verifyCommand } from './verify.ts'
import { walkCommand } from './walk.ts'

/** 0: all well; 1: it did not work, or does not hold; 2: the command line is wrong; 3: nobody answers there. */
type ExitCode = 0 | 1 | 2 | 3

/** Runs the command line and gives its exit code; it writes to the process's streams alone. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let outcome: ExitCode = 0
  const end = (code: number) => {
    outcome = code as ExitCode
  }
  const program = new Command('standin')
    .description('Stands in for SAS Viya Compute and others: a verified fake server for tests.')
    .showHelpAfterError('(standin --help shows what there is)')
    .exitOverride()
    .addCommand(startCommand().exitOverride())
    .addCommand(listCommand().exitOverride())
    .addCommand(verifyCommand(end).exitOverride())
    .addCommand(walkCommand(end).exitOverride())
    .addCommand(recordCommand(end).exitOverride())
    .addCommand(replayCommand(end).exitOverride())
    .addCommand(openapiCommand().exitOverride())
    .addCommand(pactCommand(end).exitOverride())
  try {
    await program.parseAsync(args, { from: 'user' })
    return outcome
  } catch (cause) {
    return exitCodeOf(cause)
  }
}

const codes: Readonly<Record<string, ExitCode>> = { 'cannot-listen': 1, 'login-refused': 1, unreachable: 3 }

const shownOnRequest = ['commander.helpDisplayed', 'commander.version']

function exitCodeOf(cause: unknown): ExitCode {
  if (cause instanceof CommanderError) return shownOnRequest.includes(cause.code) ? 0 : 2
  if (!(cause instanceof StandinError)) throw cause
  process.stderr.write(`standin: ${cause.message} ${cause.nextStep}\n`)
  return codes[cause.code] ?? 2
}
