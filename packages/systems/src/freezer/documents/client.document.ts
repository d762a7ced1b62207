import type { Call } from '@standin/engine'
import { is13 } from '../settings.ts'
import type { ClientResource } from '../types.ts'
import { projectOf } from './session.document.ts'

/** What a client can do is shown by master alone (recorded: clients/show, and on 13.0.0). */
export function clientDocument({ id, parent, data }: ClientResource, { realm }: Pick<Call, 'realm'>): object {
  const { uuid, hostname, description, is_central, supported, user_id } = data
  const client = is13(realm)
    ? { uuid, hostname, client_id: id, description }
    : {
        uuid,
        hostname,
        client_id: id,
        is_central,
        description,
        supported_actions: supported.actions,
        supported_modes: supported.modes,
        supported_storages: supported.storages,
        supported_engines: supported.engines,
      }
  return { project_id: projectOf(parent), user_id, client }
}
