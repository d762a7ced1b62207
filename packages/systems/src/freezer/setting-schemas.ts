const user = {
  type: 'object',
  properties: {
    password: { type: 'string' },
    project: { type: 'string' },
    roles: { type: 'array', items: { type: 'string' } },
  },
  required: ['password', 'project', 'roles'],
  additionalProperties: false,
} as const

/** What the values of settings look like, where the type of the default does not say enough. */
export const settingSchemas = {
  release: { type: 'string', enum: ['master', '13'] },
  users: { type: 'object', additionalProperties: user },
} as const
