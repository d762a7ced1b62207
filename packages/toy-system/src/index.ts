import {
  aString,
  commonRoot,
  type Handler,
  member,
  pattern,
  type System,
  standinOnly,
  type Violation,
} from '@standin/engine'
import { createValidator } from '@standin/systems/validator'
import { derivedWords } from './derived-words.ts'
import { type ErrorName, errors } from './errors.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import type { operations as kettleOperations } from './generated/types.ts'
import { handlers } from './handlers.ts'
import { kettleMachine } from './kettle.machine.ts'
import { scenarios } from './scenarios.ts'
import { walkWords } from './walk-words.ts'
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
  schemas,
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
  scenarios,
  contract: {
    login: (user) => ({
      steps: [],
      identity: () => ({ headers: { authorization: `Bearer ${user}` }, variables: {} }),
    }),
    identities: { neighbour: { user: 'neighbour', password: 'secret' } },
    undo: { createKettle: { operation: 'deleteKettle', path: { kettleId: member('/id') } } },
    walk: walkWords,
    laws: [
      {
        about: 'every reply says whose it is, and when it was made',
        tier: 'core',
        evidence: standinOnly('a toy to test with'),
        headers: { 'x-kettle': 'toy', date: pattern(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/) },
      },
      {
        about: 'a kettle leads to itself and to its switch',
        tier: 'core',
        evidence: standinOnly('a toy to test with'),
        body: {
          links: [
            { rel: 'self', method: 'GET' },
            { rel: 'on', method: 'PUT' },
          ],
        },
        when: (_, { headers, status }) => status < 300 && headers.some(([name]) => name === 'etag'),
      },
      {
        about: 'a refusal of a request says why',
        tier: 'complete',
        evidence: standinOnly('a toy to test with'),
        headers: { 'content-type': 'application/problem+json' },
        body: { detail: aString },
        when: (_, { status }) => [400, 405, 406, 415].includes(status),
      },
    ],
    derived: derivedWords,
  },
  quirks: [],
  faultWords: {
    errors: Object.keys(errors),
    expire: {
      kettle: {
        about: 'The kettle that the path names is stolen.',
        find: ({ path }) => (path.kettleId === undefined ? undefined : { uid: `kettle:${path.kettleId}` }),
      },
      heat: {
        about: 'The kettle that the path names boils at once.',
        find: ({ path }) =>
          path.kettleId === undefined
            ? undefined
            : { uid: `kettle:${path.kettleId}`, row: { after: 'heat', to: 'boiling' } },
      },
      token: {
        about: 'The token is worth nothing from then on.',
        header: 'authorization',
        refuse: { error: 'unauthorized' },
      },
    },
  },
  faultPlans: {
    'out-of-water': {
      about: 'The first kettle can not be made.',
      faults: [{ operation: 'createKettle', calls: 1, do: { kind: 'error', error: 'badRequest' } }],
    },
  },
  settings: {
    mug: { about: 'The colour of the mug.', value: 'blue' },
    guests: {
      about: 'Who has tea, and how much sugar.',
      value: [],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, sugar: { type: 'integer', minimum: 0 } },
          required: ['name'],
          additionalProperties: false,
        },
      },
    },
  },
  welcome: (base) => ({ login: 'any bearer token', curl: `curl ${base}/kettles` }),
}
