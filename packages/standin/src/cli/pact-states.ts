import { asItStands, type GivenEntry, type System } from '@standin/engine'
import { loadSystem } from '@standin/systems'
import { Command } from 'commander'
import { systemOption } from './options.ts'

interface StatesOptions {
  readonly system: string
  readonly json?: true
}

export function pactStatesCommand(): Command {
  return new Command('states')
    .description('Lists the provider states of a system: what a pact can be given.')
    .addOption(systemOption())
    .option('--json', 'for programs, with the schemas of the parameters')
    .addHelpText('after', '\nExamples:\n  $ standin pact states --system freezer')
    .action(async ({ system: id, json }: StatesOptions) => {
      const system = await loadSystem(id)
      process.stdout.write(json ? `${JSON.stringify(statesOf(system), undefined, 2)}\n` : tell(system))
    })
}

const nothing = { name: asItStands, about: 'Nothing is set up, as where a pact names no state.', params: {} }

const statesOf = ({ givens = [] }: System) => [
  nothing,
  ...givens.map(({ name, about, params }) => ({ name, about, params })),
]

function tell(system: System): string {
  const states = statesOf(system).map(({ name, about, params }) => `${name}\n  ${about}${namesOf(params)}\n`)
  const identities = ['none', ...Object.keys(system.contract.identities)].join(', ')
  return `${states.join('')}
Any state takes the parameter 'as', which says who asks: ${identities}.
Any state gives, besides what it keeps, 'unique' and the headers of the login by their names in lower case.
`
}

function namesOf(params: GivenEntry['params']): string {
  const { properties = {} } = params as { readonly properties?: object }
  const names = Object.keys(properties)
  return names.length === 0 ? '' : ` Parameters: ${names.join(', ')}.`
}
