import { type ControlRoutes, jsonReply } from './control-call.ts'

/** What the server is, and how this API is used. */
export const serverRoutes: ControlRoutes<'getHealth' | 'getDocument'> = {
  getHealth: ({ worlds }) =>
    jsonReply(200, {
      status: 'ok',
      worlds: worlds.list().length,
      systems: worlds.main.systems.map(({ id }) => id),
    }),
  getDocument: async () => jsonReply(200, (await import('./generated/document.ts')).document),
}
