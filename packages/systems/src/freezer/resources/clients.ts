import type { Call, HandlersOf } from '@standin/engine'
import { mayBeCentral } from '../access.ts'
import { clientDocument } from '../documents/client.document.ts'
import type { operations } from '../generated/types.ts'
import { clientUid } from '../ids.ts'
import type { ClientData, JsonObject } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { inProject, listOf, showOne } from './read-collection.ts'

/** Machines that run jobs, by the ids that they give themselves. */
export const clients: HandlersOf<operations> = {
  listClients: (call) =>
    listOf<ClientData>(call as Call, 'clients', inProject(call as Call, 'client'), clientDocument),
  showClient: (call) =>
    showOne<ClientData>(call as Call, clientUid(call.path.project_id, call.path.client_id), clientDocument),
  registerClient(call) {
    if (!mayBeCentral(call as Call)) return { refuse: { error: 'forbidden' } }
    const id = String((call.body as JsonObject).client_id)
    const details = () => ({ client_id: id })
    return fireEvent(call as Call, { kind: 'client', event: 'registerClient', id, opens: true, details })
  },
  deleteClient: (call) =>
    fireEvent(call as Call, { kind: 'client', event: 'deleteClient', id: call.path.client_id }),
}
