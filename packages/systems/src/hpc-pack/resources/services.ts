import type { Call } from '@standin/engine'
import { entryOf, setting } from '../settings.ts'
import type { Handlers } from '../types.ts'
import { byVersion, versionParts } from '../version.ts'
import { valueReply } from '../wire.ts'

export const services: Handlers = {
  getServiceVersions(call) {
    const { serviceName } = call.path
    const found = entryOf(setting(call.realm.options.settings, 'services'), serviceName)
    if (!found) return { refuse: { error: 'serviceNotFound', details: { values: [serviceName] } } }
    const versions = (found.versions ?? []).toSorted(byVersion).map(versionParts)
    return valueReply(call as Call, 200, 'ArrayOfVersion', versions)
  },
}
