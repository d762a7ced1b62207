import { media } from '../links.ts'
import { link } from '../paging.ts'
import { entryOf, setting } from '../settings.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { isWorkbench } from '../workbench.ts'

export const identities: Handlers = {
  getCurrentUser(call) {
    const { id } = call.principal
    const seeded = entryOf(setting(call.realm.options.settings, 'users'), id)
    const links = [
      link('GET', 'self', `${call.prefix}/identities/users/${id}`, {
        type: 'application/vnd.sas.identity.user',
      }),
    ]
    return jsonReply(200, call.accept, { id, name: seeded?.name ?? id, state: 'active', version: 1, links })
  },
}

export const root: Handlers = {
  root(call) {
    const own = `${call.prefix}/compute`
    const collection = (itemType: string) => ({ type: media.collection, itemType })
    const ofContexts = [
      link('GET', 'contexts', `${own}/contexts`, collection(media.contextSummary)),
      link('POST', 'createContext', `${own}/contexts`, {
        type: media.contextRequest,
        responseType: media.context,
      }),
    ]
    const links = [
      link('GET', 'self', `${own}/`, { type: media.api }),
      ...(isWorkbench(call.realm) ? [] : ofContexts),
      link('GET', 'servers', `${own}/servers`, collection(media.serverSummary)),
      link('GET', 'sessions', `${own}/sessions`, collection(media.sessionSummary)),
    ]
    return jsonReply(200, call.accept, { version: 1, links })
  },
}
