import { commonRoot, type Handler, member, type System, type Violation } from '@standin/engine'
import { createValidator } from '@standin/systems/validator'
import type { ErrorName } from './errors.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import type { operations as kettleOperations } from './generated/types.ts'
import { handlers } from './handlers.ts'
import { kettleMachine } from './kettle.machine.ts'
import { renderError } from './wire.ts'

export type KettleOperations = kettleOperations

const errorFor: Readonly<Record<Violation['check'], ErrorName>> = {
  authenticated: 'unauthorized',
  route: 'noRoute',
  method: 'methodNotAllowed',
  found: 'noKettle',
  accept: 'notAcceptable',
  contentType: 'unsupported',
  body: 'badRequest',
  parameters: 'badRequest',
  schema: 'badRequest',
  rules: 'badRequest',
}

/** A kettle that boils: the smallest system. A bearer token is any word but `wrong`. */
export const kettle: System = {
  id: 'kettle',
  title: 'Kettle',
  mounts: ['/kettles'],
  operations,
  document: async () => (await import('./generated/document.ts')).document,
  validate: createValidator(schemas),
  machines: { kettle: kettleMachine },
  handlers: handlers as unknown as Readonly<Record<string, Handler>>,
  checks: [
    'route',
    'method',
    'authenticated',
    'accept',
    'contentType',
    'body',
    'parameters',
    'schema',
    'rules',
  ],
  open: ['listKettles'],
  authenticate(request) {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined || token === 'wrong') return { error: 'unauthorized' }
    return { id: token, name: token, roles: [], claims: {} }
  },
  rootOf: (path) => (path.kettleId === undefined ? commonRoot : `kettle:${path.kettleId}`),
  uses: (path) => (path.kettleId === undefined ? [] : [`kettle:${path.kettleId}`]),
  find: () => undefined,
  rules: {},
  refuse: ({ check, ...details }) => ({ error: errorFor[check], details }),
  renderError: (refusal) => renderError(refusal),
  media: {
    accepts: (asked, offered) => asked === offered,
    takes: (sent, declared) => sent === declared,
    assumed: 'application/json',
  },
  headers: () => [['x-kettle', 'toy']],
  seed: () => undefined,
  scenarios: [],
  contract: {
    login: (user) => ({
      steps: [],
      identity: () => ({ headers: { authorization: `Bearer ${user}` }, variables: {} }),
    }),
    identities: { neighbour: { user: 'neighbour', password: 'secret' } },
    undo: { createKettle: { operation: 'deleteKettle', path: { kettleId: member('/id') } } },
  },
  quirks: [],
  settings: {},
  welcome: (base) => ({ login: 'any bearer token', curl: `curl ${base}/kettles` }),
}
