import type { WorldChoice, WorldFit } from '@standin/engine'

/** Which ways of choosing a world this system's clients can follow. */
export const worldChoices: Readonly<Record<WorldChoice, WorldFit>> = {
  port: { for: 'all', why: 'BrokerNode names the host and the port that the client used.' },
  header: { for: 'own', why: 'The client of .NET sends no headers of the author’s.' },
  prefix: {
    for: 'own',
    why: 'BrokerNode is a host: who asks for batches there loses the prefix, unless the setting `brokerNode` is `<host>/_w/<world>`.',
  },
}
