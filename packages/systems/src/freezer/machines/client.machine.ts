import { type Call, defineMachine, type EffectContext, recorded } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { hexId } from '../ids.ts'
import { is13 } from '../settings.ts'
import type { Ability, ClientData, Json, JsonObject } from '../types.ts'
import { deleted, jsonReply } from '../wire.ts'

const seen = (finding: string) => recorded('freezer-api master 43d6f6c, 2026-11', finding)
const nothing = ['absent', 'deleted'] as const

/** What a client can do when it doesn't say (recorded: clients/list). */
const everything: ClientData['supported'] = {
  actions: ['backup', 'restore', 'info', 'admin', 'exec'],
  modes: ['fs', 'mongo', 'mysql', 'sqlserver', 'cinder', 'glance', 'cindernative', 'nova'],
  storages: ['local', 'swift', 'ssh', 's3', 'ftp', 'ftps'],
  engines: ['tar', 'rsync', 'rsyncv2', 'nova', 'osbrick', 'glance'],
}

export const abilities = Object.keys(everything) as readonly Ability[]

function supportedBy(body: JsonObject, before: ClientData['supported']): ClientData['supported'] {
  const given = abilities.filter((ability) => Array.isArray(body[`supported_${ability}`]))
  return { ...before, ...Object.fromEntries(given.map((ability) => [ability, body[`supported_${ability}`]])) }
}

/**
 * Registering again updates the description and what the client can do, and nothing else (recorded:
 * create_again).
 */
function renew({ self, call, set }: EffectContext<ClientData, Call>): void {
  const body = call.body as JsonObject
  set({
    description: body.description ?? self.data.description,
    supported: supportedBy(body, self.data.supported),
  })
}

export const clientMachine = defineMachine<ClientData, Call, keyof operations, ErrorName>()({
  kind: 'client',
  states: { registered: {} },
  guards: { olderRelease: ({ call }) => is13(call.realm) },
  effects: { renew },
  replies: {
    registered: ({ self }) => jsonReply(201, { client_id: self.id }),
    deleted: () => deleted,
  },
  durations: {},
  birth({ call, mint }) {
    const body = call.body as JsonObject
    const text = (value: Json | undefined): Json => value ?? null
    const data: ClientData = {
      user_id: call.principal.id,
      uuid: typeof body.uuid === 'string' ? body.uuid : hexId(mint()),
      hostname: text(body.hostname),
      description: text(body.description),
      is_central: body.is_central === true,
      supported: supportedBy(body, everything),
    }
    return { id: String(body.client_id), data }
  },
  on: {
    registerClient: [
      { from: nothing, to: 'registered', reply: 'registered', evidence: seen('clients/create') },
      {
        if: ['olderRelease'],
        refuse: 'clientTaken',
        evidence: recorded('freezer-api 13.0.0', 'clients/create_again'),
      },
      { do: ['renew'], reply: 'registered', evidence: seen('clients/create_again') },
    ],
    deleteClient: [
      { to: 'deleted', reply: 'deleted', evidence: seen('backups/delete_client') },
      { from: nothing, reply: 'deleted', evidence: seen('backups/delete_client_missing') },
    ],
  },
  time: [],
})
