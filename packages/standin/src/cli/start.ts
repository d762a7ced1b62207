import { parseInstant, StandinError, type System } from '@standin/engine'
import { readNewWorld } from '@standin/server'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { loadSystem } from '@standin/systems'
import type { Command } from 'commander'
import { applyConfig } from '../config/apply-config.ts'
import { type Config, readConfig } from '../config/read-config.ts'
import { runGiven } from '../run-given.ts'
import { readControl } from './read-control.ts'
import { removeReadyFile, writeReadyFile } from './ready-file.ts'
import { createRequestLog } from './request-log.ts'
import { type StartFlags, withStartOptions } from './start-options.ts'
import { readTls, type TlsFlags, trustOf, writeCa } from './tls-options.ts'
import { untilStopped } from './until-stopped.ts'

export function startCommand(): Command {
  return withStartOptions().action(start)
}

async function start(ids: readonly string[], flags: StartFlags, command: Command): Promise<void> {
  const config = flags.config === undefined ? {} : await readConfig(flags.config)
  const said = overConfig(flags, config, (name) => command.getOptionValueSource(name) === 'cli')
  const named = command.args.length > 0 ? ids : (config.systems ?? ids)
  const systems = await Promise.all([...new Set(named)].map(loadSystem))
  const control = await readControl(said, flags.controlToken)
  const { token } = control
  await using server = await startStandin({
    ...said.world,
    systems,
    runGiven,
    port: said.port,
    host: said.host,
    tls: await readTls(flags),
    cors: said.cors,
    control,
    options: optionsOf(systems, config, said.auth),
    onExchange: createRequestLog(said.log),
  })
  const worlds = await applyConfig(server, config)
  await writeCa(server.ca, flags)
  const { readyFile } = flags
  const { url, port, ca } = server
  const secrets = { ...(ca === undefined ? {} : { ca }), ...(token === undefined ? {} : { token }) }
  if (readyFile !== undefined)
    await writeReadyFile(readyFile, {
      url,
      port,
      pid: process.pid,
      ...secrets,
      systems: systems.map(({ id }) => id),
      worlds,
    })
  process.stdout.write(welcome(server, systems, flags, token))
  await untilStopped()
  if (readyFile !== undefined) await removeReadyFile(readyFile)
}

/** What the file says, and over it what the command line says. */
function overConfig(flags: StartFlags, config: Config, isSaid: (name: string) => boolean) {
  const chosen = <Name extends keyof StartFlags & keyof Config>(name: Name) =>
    isSaid(name) ? flags[name] : (config[name] ?? flags[name])
  const begins = config.startAt === undefined || isSaid('startAt') ? flags.startAt : startOf(config.startAt)
  return {
    world: {
      seed: String(chosen('seed')),
      clock: chosen('clock') as StartFlags['clock'],
      startAt: begins,
      ...(config.speed === undefined ? {} : { speed: config.speed }),
    },
    port: Number(chosen('port')),
    host: String(chosen('host')),
    log: chosen('log') as StartFlags['log'],
    cors: flags.cors ?? config.cors ?? [],
    controlHost: flags.controlHost ?? config.controlHost,
    allowHost: flags.allowHost ?? config.allowHosts ?? [],
    auth: isSaid('auth') ? flags.auth : undefined,
  }
}

function startOf(text: string): number {
  const at = text === 'now' ? Date.now() : parseInstant(text)
  if (at !== undefined) return at
  throw new StandinError(
    'bad-config',
    `The config is wrong at '/startAt': '${text}' is no instant.`,
    "Write it as '2036-01-01T00:00:00Z', or 'now'.",
  )
}

function optionsOf(systems: readonly System[], config: Config, auth: StartFlags['auth'] | undefined) {
  const { options = {} } = readNewWorld({ options: config.options ?? {} }, systems)
  const told = auth === undefined ? {} : { auth }
  return Object.fromEntries(systems.map(({ id }) => [id, { ...options[id], ...told }]))
}

/** What to do next, ready to be pasted. */
function welcome(
  server: ListeningStandin,
  systems: readonly System[],
  flags: TlsFlags,
  token: string | undefined,
): string {
  const trust = trustOf(server, flags)
  const lines = systems.flatMap((system) => {
    const { login, curl } = system.welcome(server.url)
    const trusting = curl.replace(/^curl\b/, () => trust.curl)
    return [``, `  ${system.title} (${system.id})`, `    log in: ${login}`, `    try:    ${trusting}`]
  })
  const control = token === undefined ? [] : [`  control API: Authorization: Bearer ${token}`]
  return [`standin listening on ${server.url}`, ...trust.lines, ...control, ...lines, '', ''].join('\n')
}
