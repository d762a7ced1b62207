import { systemIds } from '@standin/systems'
import { Command } from 'commander'
import { parseHeader, parseLength, parseVariable } from './options.ts'

/** What every command that speaks to an implementation is told of it. */
export interface TargetOptions {
  readonly url?: string
  readonly target?: string
  readonly user: string
  readonly password: string
  readonly header: Readonly<Record<string, string>>
  readonly var: Readonly<Record<string, string>>
  readonly timeout: number
  readonly patience: number
  readonly ca?: string
}

/** A command that takes a system, or `many`, and where an implementation of it is. */
export function targetCommand(name: string, description: string, many?: 'many'): Command {
  const command = new Command(name)
    .description(description)
    .argument(many ? '<system...>' : '<system>', `which system: ${systemIds.join(', ')}`)
  return withTargetOptions(command)
}

/** The options that say where an implementation is, and how it is spoken to. */
export function withTargetOptions(command: Command): Command {
  return command
    .option('--url <base>', 'where the implementation listens')
    .option('--target <file>', 'a JSON file that says where it is and what it is like')
    .option('--ca <file>', "the CAs to trust over https, as PEM, in place of node's own")
    .option('--user <name>', 'who logs in', 'tester')
    .option('--password <text>', 'with which password', 'secret')
    .option('--header <K: v>', 'a header of every request, in place of logging in', parseHeader, {})
    .option('--var <k=v>', 'a value for paths, such as a project', parseVariable, {})
    .option('--timeout <length>', 'the longest that an answer may take', parseLength, 30_000)
    .option('--patience <length>', 'the longest that one promise may wait', parseLength, 10_000)
}

/** A signal that SIGINT aborts; `done` takes the handler away again. */
export function interruptible(): { readonly signal: AbortSignal; readonly done: () => void } {
  const stop = new AbortController()
  const interrupt = () => stop.abort('SIGINT')
  process.on('SIGINT', interrupt)
  return { signal: stop.signal, done: () => void process.off('SIGINT', interrupt) }
}
