// Generated from specs/kettle/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const schemas = {
  Kettle: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      name: { type: 'string', maxLength: 20 },
      litres: { type: 'number', minimum: 0.1, maximum: 2 },
      state: { $ref: '#/$defs/KettleState' },
      temperature: { type: 'integer', minimum: 0, maximum: 100 },
      links: { type: 'array', items: { $ref: '#/$defs/Link' } },
    },
    required: ['id', 'name', 'litres', 'state', 'temperature'],
    additionalProperties: false,
  },
  KettleState: { type: 'string', enum: ['cold', 'heating', 'hot'] },
  KettleList: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: '#/$defs/Kettle' } },
      start: { type: 'integer', minimum: 0 },
      limit: { type: 'integer', minimum: 0 },
      count: { type: 'integer', minimum: 0 },
    },
    required: ['items', 'start', 'limit', 'count'],
    additionalProperties: false,
  },
  Link: {
    type: 'object',
    properties: {
      rel: { type: 'string' },
      method: { type: 'string', enum: ['GET', 'PUT', 'PATCH', 'DELETE'] },
      href: { type: 'string' },
    },
    required: ['rel', 'href'],
  },
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 100, maximum: 999 },
      detail: { type: 'string' },
    },
    required: ['type', 'title', 'status'],
  },
  CreateKettleBody: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 20 },
      litres: { type: 'number', minimum: 0.1, maximum: 2 },
    },
    required: ['name'],
    additionalProperties: false,
  },
  GetKettleAsText200: { type: 'string' },
} as const satisfies Record<string, object>
