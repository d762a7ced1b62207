import type { Answer, Call } from '@standin/engine'
import { setting } from '../settings.ts'
import type { Session } from '../types.ts'
import { versionParts } from '../version.ts'
import { valueReply } from '../wire.ts'

/** A session as Create and Attach show it; members in the order of the data contract. */
export function sessionReply(call: Call, status: number, { id, data }: Pick<Session, 'id' | 'data'>): Answer {
  return valueReply(call, status, 'WebSessionInfo', {
    BrokerNode: brokerNode(call),
    Id: Number(id),
    IsDurable: data.durable,
    MaxMessageSize: data.maxMessageSize,
    ServiceOperationTimeout: data.operationTimeout,
    ServiceVersion: versionParts(data.version),
  })
}

/** Clients ask for batches at `https://<BrokerNode>/…`: by default where they are now, port and all. */
function brokerNode({ origin, realm }: Call): string {
  const given = realm.options.settings
  const named = setting(given, 'brokerNode')
  if (named !== '') return named
  if (setting(given, 'profile') === 'azure') return `${setting(given, 'domain').toLowerCase()}.cloudapp.net`
  return origin.replace(/^\w+:\/\//, '')
}
