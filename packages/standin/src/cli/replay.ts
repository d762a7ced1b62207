import { readFile } from 'node:fs/promises'
import { curlLine, shellQuote } from '@standin/contract'
import { StandinError } from '@standin/engine'
import { parseReplay, type ReplayDifference, type ReplayFile, replay } from '@standin/server'
import { loadSystem } from '@standin/systems'
import { Command } from 'commander'

interface ReplayOptions {
  readonly secret: readonly string[]
}

export function replayCommand(exit: (code: number) => void): Command {
  return new Command('replay')
    .description('Runs what happened in a world again, and compares every byte of every reply.')
    .argument('<file>', 'what GET /_standin/worlds/<world>/journal/replay answered with')
    .option(
      '--secret <text>',
      "a password or token of the client's own, which the file masks; may be repeated",
      (text: string, before: readonly string[]) => [...before, text],
      [],
    )
    .addHelpText(
      'after',
      `
Exit code: 0 every reply is byte-equal, 1 one differs, 2 the file or the command line is wrong.

Examples:
  $ curl -s http://127.0.0.1:4010/_standin/worlds/main/journal/replay > run.json
  $ standin replay run.json`,
    )
    .action(async (file: string, options: ReplayOptions) => exit(await run(file, options)))
}

async function run(name: string, { secret }: ReplayOptions): Promise<number> {
  const file = await readReplay(name)
  const systems = await Promise.all(file.systems.map(loadSystem))
  const { requests, lengthsOnly, difference } = await replay(systems, file, { secrets: secret })
  const said = difference ? sayDifference(difference) : sayEqual(requests, lengthsOnly, file)
  process.stdout.write(`${said}\n`)
  return difference ? 1 : 0
}

async function readReplay(name: string): Promise<ReplayFile> {
  const text = await readFile(name, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code)
    throw new StandinError(
      'unreadable-file',
      `${name} can not be read: ${why}.`,
      'Name a replay file.',
      cause,
    )
  })
  return parseReplay(jsonOf(text))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function sayEqual(requests: number, lengthsOnly: number, { systems }: ReplayFile): string {
  const of = `${requests} requests of ${systems.join(', ')}: every reply is byte-equal`
  return lengthsOnly === 0
    ? of
    : `${of}; ${lengthsOnly} had bodies too large for the journal, compared by length`
}

function sayDifference({
  number,
  operation,
  origin,
  request,
  where,
  expected,
  actual,
}: ReplayDifference): string {
  const { line, note } = curlLine(request, { base: origin })
  return [
    `the reply to request ${number}${operation === undefined ? '' : ` (${operation})`} differs at ${where}`,
    `  recorded: ${shellQuote(expected)}`,
    `  now:      ${shellQuote(actual)}`,
    `  request:  ${line}`,
    ...(note === undefined ? [] : [`  ${note}`]),
  ].join('\n')
}
