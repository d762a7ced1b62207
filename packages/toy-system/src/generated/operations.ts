// Generated from specs/kettle/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const operations = {
  listKettles: {
    method: 'GET',
    path: '/kettles',
    tag: 'kettles',
    parameters: [
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', minimum: 0, default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 0, default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'KettleList' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  createKettle: {
    method: 'POST',
    path: '/kettles',
    tag: 'kettles',
    parameters: [],
    body: { required: true, content: { 'application/json': 'CreateKettleBody' } },
    responses: {
      201: { headers: ['location', 'etag'], content: { 'application/json': 'Kettle' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
      415: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getKettle: {
    method: 'GET',
    path: '/kettles/{kettleId}',
    tag: 'kettles',
    parameters: [
      { name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
      {
        name: 'wait',
        in: 'query',
        required: false,
        schema: { type: 'integer', minimum: 0, maximum: 300, default: 0 },
      },
    ],
    responses: {
      200: { headers: ['etag'], content: { 'application/json': 'Kettle' } },
      304: { headers: ['etag'], content: {} },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  descale: {
    method: 'PATCH',
    path: '/kettles/{kettleId}',
    tag: 'kettles',
    parameters: [{ name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  deleteKettle: {
    method: 'DELETE',
    path: '/kettles/{kettleId}',
    tag: 'kettles',
    parameters: [{ name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getKettleAsText: {
    method: 'GET',
    path: '/kettles/{kettleId}',
    variant: 'asText',
    tag: 'kettles',
    parameters: [{ name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetKettleAsText200' } },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  switchKettle: {
    method: 'PUT',
    path: '/kettles/{kettleId}/switch',
    tag: 'kettles',
    parameters: [
      { name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'value', in: 'query', required: true, schema: { type: 'string', enum: ['on', 'off'] } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: { 'application/json': 'Kettle' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      401: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
      409: { headers: [], content: { 'application/problem+json': 'Problem' } },
      412: { headers: [], content: { 'application/problem+json': 'Problem' } },
      428: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
} as const

export type OperationId = keyof typeof operations
