import { StandinError } from '@standin/engine'
import { Command, CommanderError } from 'commander'
import { listCommand } from './list.ts'
import { startCommand } from './start.ts'

/** 0: all well; 1: it did not work; 2: the command line is wrong. */
type ExitCode = 0 | 1 | 2

/** Runs the command line and gives its exit code; it writes to the process's streams alone. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const program = new Command('standin')
    .description('Stands in for SAS Viya Compute and others: a verified fake server for tests.')
    .showHelpAfterError('(standin --help shows what there is)')
    .exitOverride()
    .addCommand(startCommand().exitOverride())
    .addCommand(listCommand().exitOverride())
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (cause) {
    return exitCodeOf(cause)
  }
}

const shownOnRequest = ['commander.helpDisplayed', 'commander.version']

function exitCodeOf(cause: unknown): ExitCode {
  if (cause instanceof CommanderError) return shownOnRequest.includes(cause.code) ? 0 : 2
  if (!(cause instanceof StandinError)) throw cause
  process.stderr.write(`standin: ${cause.message} ${cause.nextStep}\n`)
  return cause.code === 'cannot-listen' ? 1 : 2
}
