const match = {
  anyOf: ['contains', 'equals', 'pattern'].map((name) => ({
    type: 'object',
    properties: { [name]: { type: 'string' } },
    required: [name],
    additionalProperties: false,
  })),
}

const lineTypes = [
  'normal',
  'hilighted',
  'source',
  'title',
  'byline',
  'footnote',
  'error',
  'warning',
  'note',
  'message',
] as const

const line = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      properties: { type: { type: 'string', enum: lineTypes }, line: { type: 'string' } },
      required: ['type', 'line'],
      additionalProperties: false,
    },
  ],
} as const

const texts = { type: 'object', additionalProperties: { type: 'string' } } as const

const result = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    type: { type: 'string', enum: ['LIBRARY', 'TABLE', 'FILE', 'ODS'] },
  },
  required: ['name', 'type'],
  additionalProperties: false,
} as const

const program = {
  type: 'object',
  properties: {
    match,
    log: { type: 'array', items: line },
    listing: { type: 'array', items: line },
    results: { type: 'array', items: result },
    variables: texts,
    state: { type: 'string', enum: ['completed', 'warning', 'error'] },
    conditionCode: { type: 'integer', minimum: 0 },
    duration: {
      anyOf: [
        { type: 'number', minimum: 0 },
        { type: 'string', enum: ['never'] },
      ],
    },
  },
  required: ['match'],
  additionalProperties: false,
} as const

const user = {
  type: 'object',
  properties: { password: { type: 'string' }, name: { type: 'string' } },
  required: ['password', 'name'],
  additionalProperties: false,
} as const

/** What the values of settings look like, where the type of the default does not say enough. */
export const settingSchemas = {
  programs: { type: 'array', items: program },
  users: { type: 'object', additionalProperties: user },
  tokens: texts,
  preferences: texts,
  dataSources: texts,
  jobIds: { type: 'string', enum: ['uuid', 'sequence'] },
} as const
