import type { ProviderState } from '@standin/engine'
import type { PactProvider } from './provider.ts'

/** A state of the catalogue, by its name and parameters. */
export interface StateAlias {
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** A provider that knows states by other names too. */
export function renameStates(
  provider: PactProvider,
  aliases: Readonly<Record<string, StateAlias>>,
): PactProvider {
  const { skips } = provider
  const meant = (state: ProviderState): ProviderState => {
    const alias = Object.hasOwn(aliases, state.name) ? aliases[state.name] : undefined
    return alias ? { name: alias.name, params: { ...alias.params, ...state.params } } : state
  }
  return {
    ...provider,
    setUp: (state) => provider.setUp(meant(state)),
    ...(skips ? { skips: (state) => skips(meant(state)) } : {}),
  }
}
