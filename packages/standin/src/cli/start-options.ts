import { type ClockMode, isoSeconds } from '@standin/engine'
import { systemIds } from '@standin/systems'
import { Command, Option } from 'commander'
import { clockModes, defaultStart, parsePort, parseStart } from './options.ts'
import type { LogFormat } from './request-log.ts'
import { type TlsFlags, withTlsOptions } from './tls-options.ts'

/** What `start` is told on the command line. */
export interface StartFlags extends TlsFlags {
  readonly port: number
  readonly host: string
  readonly seed: string
  readonly clock: ClockMode
  readonly startAt: number
  readonly auth: 'open' | 'strict'
  readonly log: LogFormat
  readonly config?: string
  readonly readyFile?: string
  readonly cors?: readonly string[]
  readonly controlHost?: string
  readonly allowHost?: readonly string[]
  readonly controlToken?: string
}

export function withStartOptions(): Command {
  return withHarnessOptions(withTlsOptions(withWorldOptions(new Command('start')))).addHelpText(
    'after',
    `
Examples:
  $ standin start
  $ standin start sas-compute --port 0 --seed 7 --log json
  $ standin start --clock real --start-at now
  $ standin start --config standin.yaml --ready-file ready.json
  $ standin start --host 0.0.0.0 --control-host 127.0.0.1
  $ standin start --host 0.0.0.0 --allow-host standin --control-token "$TOKEN"
  $ standin start --ca-out ca.pem
    and then: curl --cacert ca.pem https://127.0.0.1:4010/…
              NODE_EXTRA_CA_CERTS=ca.pem node client.js
  $ standin start --cert server.pem --key server.key`,
  )
}

function withWorldOptions(command: Command): Command {
  return command
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
}

function withHarnessOptions(command: Command): Command {
  const also = (each: string, before: readonly string[] = []) => [...before, each]
  return command
    .option('--config <file>', 'YAML or JSON: worlds, settings, faults, states; options here go over it')
    .option('--ready-file <file>', 'written as JSON when requests are answered, and removed at the end')
    .addOption(
      new Option(
        '--cors <origin>',
        'lets pages of an origin read replies, * of all; may be repeated',
      ).argParser(also),
    )
    .option(
      '--control-host <name>',
      'the address that alone the control API is asked at, with a token unless it is loopback',
    )
    .addOption(
      new Option(
        '--allow-host <name>',
        'a further name that the control API answers to, with a token; may be repeated',
      ).argParser(also),
    )
    .option('--control-token <token>', 'what the control API wants; made at the start where it is needed')
}
