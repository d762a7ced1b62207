const match = {
  anyOf: ['contains', 'equals', 'pattern'].map((name) => ({
    type: 'object',
    properties: { [name]: { type: 'string' } },
    required: [name],
    additionalProperties: false,
  })),
}

const length = { type: 'number', minimum: 0 } as const

const outcome = {
  anyOf: ['output', 'body', 'fault'].map((name) => ({
    type: 'object',
    properties: { [name]: { type: 'string' }, duration: length },
    required: [name],
    additionalProperties: false,
  })),
}

const kind = (
  name: string,
  more: Readonly<Record<string, object>> = {},
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties: { kind: { type: 'string', enum: [name] }, ...more },
  required: ['kind', ...Object.keys(more).filter((each) => !optional.includes(each))],
  additionalProperties: false,
})

const rows = { type: 'object', additionalProperties: outcome }

/** A handler is code, and comes in process alone. */
const answer = {
  anyOf: [
    kind('echo'),
    kind('fixed', { outcome }),
    kind('table', { rows, otherwise: outcome }, ['otherwise']),
    kind('callback', { url: { type: 'string' } }),
  ],
}

const service = {
  type: 'object',
  properties: {
    answer,
    versions: { type: 'array', items: { type: 'string', pattern: '^\\d+\\.\\d+$' } },
    duration: length,
    broken: { type: 'boolean' },
  },
  required: ['answer'],
  additionalProperties: false,
} as const

const user = {
  type: 'object',
  properties: { password: { type: 'string' }, roles: { type: 'array', items: { type: 'string' } } },
  required: ['password', 'roles'],
  additionalProperties: false,
} as const

const command = {
  type: 'object',
  properties: {
    match,
    duration: length,
    exitCode: { type: 'integer' },
    output: { type: 'string' },
  },
  required: ['match'],
  additionalProperties: false,
} as const

const words = <Word extends string>(...all: readonly Word[]) => ({ type: 'string', enum: all }) as const

/** What the values of settings look like, where the type of the default does not say enough. */
export const settingSchemas = {
  profile: words('onPremises', 'azure'),
  users: { type: 'object', additionalProperties: user },
  services: { type: 'object', additionalProperties: service },
  units: { type: 'integer', minimum: 1 },
  brokerNodes: { type: 'integer', minimum: 0 },
  brokerStart: length,
  wrongPassword: words('401', '403', 'profile'),
  xmlOrder: words('ignore', 'refuse'),
  lateRequests: words('dropped', 'refused'),
  closedJob: words('canceled', 'finished'),
  sessionIdleTimeout: length,
  commands: { type: 'array', items: command },
} as const
