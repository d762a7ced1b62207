import { type ClockMode, isoSeconds, type System } from '@standin/engine'
import type { ListeningStandin } from '@standin/server/node'
import { loadSystem, systemIds } from '@standin/systems'
import { Command, Option } from 'commander'
import { startStandin } from '../create-standin.ts'
import { clockModes, defaultStart, parsePort, parseStart } from './options.ts'
import { createRequestLog, type LogFormat } from './request-log.ts'
import { readTls, type TlsFlags, trustOf, withTlsOptions, writeCa } from './tls-options.ts'
import { untilStopped } from './until-stopped.ts'

interface StartOptions extends TlsFlags {
  readonly port: number
  readonly host: string
  readonly seed: string
  readonly clock: ClockMode
  readonly startAt: number
  readonly auth: 'open' | 'strict'
  readonly log: LogFormat
}

export function startCommand(): Command {
  return withTlsOptions(new Command('start'))
    .description('Serves systems on one port until it is stopped.')
    .argument('[system...]', `which systems: ${systemIds.join(', ')}`, [...systemIds])
    .addOption(new Option('--port <port>', '0 takes a free one').argParser(parsePort).default(4010))
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .option('--seed <text>', 'the same seed and the same requests give the same bytes', '1')
    .addOption(new Option('--clock <mode>', 'how time passes').choices([...clockModes]).default('auto'))
    .addOption(
      new Option('--start-at <time>', 'when the world begins: an ISO 8601 instant, or now')
        .argParser(parseStart)
        .default(defaultStart, isoSeconds(defaultStart)),
    )
    .addOption(
      new Option('--auth <mode>', 'open lets in any user name').choices(['open', 'strict']).default('open'),
    )
    .addOption(
      new Option('--log <format>', 'how requests are logged')
        .choices(['pretty', 'json', 'silent'])
        .default('pretty'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ standin start
  $ standin start sas-compute --port 0 --seed 7 --log json
  $ standin start --clock real --start-at now
  $ standin start --ca-out ca.pem
    and then: curl --cacert ca.pem https://127.0.0.1:4010/…
              NODE_EXTRA_CA_CERTS=ca.pem node client.js
  $ standin start --cert server.pem --key server.key`,
    )
    .action(start)
}

async function start(ids: readonly string[], options: StartOptions): Promise<void> {
  const systems = await Promise.all([...new Set(ids)].map(loadSystem))
  const { port, host, seed, clock, startAt, auth } = options
  const tls = await readTls(options)
  await using server = await startStandin({
    systems,
    port,
    host,
    tls,
    seed,
    clock,
    startAt,
    options: Object.fromEntries(systems.map(({ id }) => [id, { auth }])),
    onExchange: createRequestLog(options.log),
  })
  await writeCa(server.ca, options)
  process.stdout.write(welcome(server, systems, options))
  await untilStopped()
}

/** What to do next, ready to be pasted. */
function welcome(server: ListeningStandin, systems: readonly System[], flags: TlsFlags): string {
  const trust = trustOf(server, flags)
  const lines = systems.flatMap((system) => {
    const { login, curl } = system.welcome(server.url)
    const trusting = curl.replace(/^curl\b/, () => trust.curl)
    return [``, `  ${system.title} (${system.id})`, `    log in: ${login}`, `    try:    ${trusting}`]
  })
  return [`standin listening on ${server.url}`, ...trust.lines, ...lines, '', ''].join('\n')
}
