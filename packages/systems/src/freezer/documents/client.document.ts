import type { ClientResource } from '../types.ts'
import { projectOf } from './session.document.ts'

export function clientDocument({ id, parent, data }: ClientResource): object {
  return {
    project_id: projectOf(parent),
    user_id: data.user_id,
    client: {
      uuid: data.uuid,
      hostname: data.hostname,
      client_id: id,
      is_central: data.is_central,
      description: data.description,
      supported_actions: data.supported.actions,
      supported_modes: data.supported.modes,
      supported_storages: data.supported.storages,
      supported_engines: data.supported.engines,
    },
  }
}
