import { readFile } from 'node:fs/promises'
import { StandinError } from '@standin/engine'
import type { PactReporterName, StateAlias } from '@standin/pact'
import { Command, Option } from 'commander'
import { fromEnvironment } from '../pact/ci-variables.ts'
import { systemOption } from './options.ts'
import { paint } from './paint.ts'
import { interruptible, type TargetOptions, withTargetOptions } from './target-options.ts'
import { writeFiles } from './write-files.ts'

interface Options extends TargetOptions {
  readonly system: string
  readonly consumer?: readonly string[]
  readonly providerName?: string
  readonly states?: string
  readonly deviations?: string
  readonly reporter: readonly PactReporterName[]
  readonly out?: string
  readonly verbose?: true
  readonly brokerToken?: string
  readonly brokerUsername?: string
  readonly brokerPassword?: string
  readonly selector: readonly object[]
  readonly pending?: true
  readonly publish?: true
  readonly providerVersion?: string
  readonly providerBranch?: string
  readonly providerTag?: readonly string[]
  readonly buildUrl?: string
}

export function pactVerifyCommand(exit: (code: number) => void): Command {
  const command = new Command('verify')
    .description("Verifies pacts with Pact's own verifier: on a fake, a running Standin, or the real system.")
    .argument('[pacts...]', 'files, folders, and the address of a broker (default: PACT_BROKER_BASE_URL)')
    .addOption(systemOption())
    .option('--consumer <name...>', 'only the pacts of these consumers')
    .option('--provider-name <name>', "what a broker's pacts call the provider (default: the system's title)")
    .option(
      '--states <file>',
      'a JSON file with your own names for states: {"a run": {"name": "a running job"}}',
    )
    .option('--deviations <file>', 'what is known to differ, as of standin verify')
    .addOption(
      new Option('--reporter <form...>', 'how it is told')
        .choices(['console', 'json', 'junit'] satisfies PactReporterName[])
        .default(['console']),
    )
    .option('--out <folder>', 'where reports are written')
    .option('--verbose', "shows what Pact's verifier prints, too")
    .option('--broker-token <token>', 'of the broker (default: PACT_BROKER_TOKEN)')
    .option('--broker-username <name>', 'of the broker (default: PACT_BROKER_USERNAME)')
    .option('--broker-password <text>', 'of the broker (default: PACT_BROKER_PASSWORD)')
    .option('--selector <json>', 'which versions of consumers are meant; may be repeated', parseSelector, [])
    .option('--pending', 'pacts that never held do not fail')
    .option('--publish', "tells the broker the results, as of the CI's version and branch")
    .option('--provider-version <version>', "default: the CI's commit")
    .option('--provider-branch <branch>', "default: the CI's branch")
    .option('--provider-tag <tag...>', 'tags of the version')
    .option('--build-url <url>', "default: the CI's page of this run")
  return withTargetOptions(command)
    .addHelpText(
      'after',
      `
Exit code: 0 the pacts hold, 1 one does not, 2 the command line or a file is wrong, 3 something could not be asked:
a broker or the implementation does not answer, or a state could not be set up.

Examples:
  $ standin pact verify pacts --system sas-compute
  $ standin pact verify pacts --system freezer --url http://127.0.0.1:9090 --user admin --password secret
  $ standin pact verify https://broker.example.com --system hpc-pack --publish --reporter console junit --out reports`,
    )
    .action(async (pacts: readonly string[], options: Options) => exit(await verify(pacts, options)))
}

async function verify(named: readonly string[], options: Options): Promise<number> {
  const [{ verifyPacts }, { pactReporters }] = await Promise.all([
    import('../pact/verify-pacts.ts'),
    import('@standin/pact'),
  ])
  const isAddress = (each: string) => /^https?:\/\//.test(each)
  const ci = fromEnvironment(process.env)
  const brokers = named.filter(isAddress)
  const broker = brokers[0] ?? (named.length === 0 ? ci.brokerUrl : undefined)
  if (brokers.length > 1)
    throw wrong('There is more than one broker.', 'Verify the pacts of each by a call of its own.')
  if (named.length === 0 && broker === undefined)
    throw wrong('No pacts are named.', 'Name files, folders or a broker.')
  if (options.publish && broker === undefined)
    throw wrong('There is no broker to publish to.', 'Name its address, or set PACT_BROKER_BASE_URL.')
  const { signal, done } = interruptible()
  const { states, deviations, consumer: consumers, header: headers, var: variables, ...rest } = options
  const verified = await verifyPacts({
    ...rest,
    system: options.system as never,
    headers,
    variables,
    pacts: named.filter((each) => !isAddress(each)),
    ...(broker === undefined ? {} : { broker: brokerOf(broker, options, ci) }),
    ...(consumers ? { consumers } : {}),
    ...(states === undefined ? {} : { states: await readStates(states) }),
    ...(deviations === undefined
      ? {}
      : { deviations: { file: deviations, content: await read(deviations) } }),
    ...(options.verbose ? { onOutput: (text: string) => void process.stderr.write(text) } : {}),
    signal,
  })
  done()
  const told = options.reporter.map((name) => {
    const { render, file } = pactReporters[name]
    return { text: render(verified, paint), ...(file === undefined ? {} : { file }) }
  })
  for (const file of await writeFiles(told, options.out)) process.stderr.write(`wrote ${file}\n`)
  return verified.exitCode
}

function brokerOf(url: string, options: Options, ci: ReturnType<typeof fromEnvironment>) {
  const { brokerToken = ci.brokerToken, brokerUsername = ci.brokerUsername, selector, pending } = options
  const { brokerPassword = ci.brokerPassword } = options
  return {
    url,
    ...(brokerToken === undefined ? {} : { token: brokerToken }),
    ...(brokerUsername === undefined ? {} : { username: brokerUsername }),
    ...(brokerPassword === undefined ? {} : { password: brokerPassword }),
    ...(selector.length > 0 ? { selectors: selector } : {}),
    ...(pending ? { enablePending: true } : {}),
    ...(options.publish ? { publish: publishOf(options, ci) } : {}),
  }
}

function publishOf(options: Options, ci: ReturnType<typeof fromEnvironment>) {
  const {
    providerVersion: version = ci.version,
    providerBranch: branch = ci.branch,
    providerTag: tags,
  } = options
  const { buildUrl = ci.buildUrl } = options
  if (version === undefined)
    throw wrong('Nothing says which version the results are of.', 'Give it with --provider-version.')
  return {
    version,
    ...(branch === undefined ? {} : { branch }),
    ...(tags ? { tags } : {}),
    ...(buildUrl === undefined ? {} : { buildUrl }),
  }
}

function parseSelector(text: string, before: readonly object[]): readonly object[] {
  const value = jsonOf(text)
  if (typeof value === 'object' && value !== null) return [...before, value]
  throw wrong(`'${text}' is no selector.`, `Write it as '{"mainBranch": true}'.`)
}

async function readStates(file: string): Promise<Readonly<Record<string, StateAlias>>> {
  const value = jsonOf(await read(file))
  const isAlias = (each: unknown) => typeof each === 'object' && each !== null && 'name' in each
  if (typeof value === 'object' && value !== null && Object.values(value).every(isAlias)) return { ...value }
  throw wrong(
    `${file} has no names for states.`,
    'Write it as {"your name": {"name": "a running job", "params": {}}}; standin pact states lists them.',
  )
}

const read = (file: string) =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError('no-file', `${file} can't be read.`, 'Check its path.', cause)
  })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wrong = (message: string, nextStep: string) => new StandinError('bad-options', message, nextStep)
