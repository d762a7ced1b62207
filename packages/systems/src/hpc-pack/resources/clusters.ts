import type { Call } from '@standin/engine'
import { propertyList } from '../renderings/named-values.ts'
import { setting } from '../settings.ts'
import type { Handlers } from '../types.ts'
import { valueReply } from '../wire.ts'

export const clusters: Handlers = {
  getClusters(call) {
    const name = setting(call.realm.options.settings, 'cluster')
    return valueReply(call as Call, 200, 'ArrayOfObject', [{ Properties: propertyList({ Name: name }) }])
  },
}
