// Generated from specs/kettle/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const document: object = {
  openapi: '3.1.0',
  info: {
    title: 'Kettle',
    version: '1.0.0',
    summary: 'A toy system, which the server and the contract runner are tested with',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: 'http://127.0.0.1:4010' }],
  tags: [{ name: 'kettles' }],
  paths: {
    '/kettles': {
      get: {
        operationId: 'listKettles',
        tags: ['kettles'],
        summary: 'Lists kettles, a page at a time',
        parameters: [
          { name: 'start', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 0, default: 10 } },
          { name: 'filter', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'A page of kettles',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KettleList' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          406: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'createKettle',
        tags: ['kettles'],
        summary: 'Puts a cold kettle on the shelf',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 20 },
                  litres: { type: 'number', minimum: 0.1, maximum: 2 },
                },
                required: ['name'],
                additionalProperties: false,
              },
              example: { name: 'blue', litres: 1.5 },
            },
          },
        },
        responses: {
          201: {
            description: 'The kettle',
            headers: {
              Location: { $ref: '#/components/headers/Location' },
              ETag: { $ref: '#/components/headers/ETag' },
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Kettle' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          401: { $ref: '#/components/responses/Problem' },
          406: { $ref: '#/components/responses/Problem' },
          415: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/kettles/{kettleId}': {
      get: {
        operationId: 'getKettle',
        tags: ['kettles'],
        summary: 'Shows a kettle',
        parameters: [
          { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
          {
            name: 'wait',
            in: 'query',
            description: 'Seconds to wait until the kettle is no more as If-None-Match has it',
            schema: { type: 'integer', minimum: 0, maximum: 300, default: 0 },
          },
        ],
        responses: {
          200: {
            description: 'The kettle',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Kettle' } },
              'text/plain': { schema: { type: 'string' } },
            },
          },
          304: {
            description: 'The kettle is as the client knows it',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
          },
          400: { $ref: '#/components/responses/Problem' },
          401: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
          406: { $ref: '#/components/responses/Problem' },
        },
        'x-variants': ['getKettleAsText'],
      },
      patch: {
        operationId: 'descale',
        tags: ['kettles'],
        summary: 'Declared and never built, so that 501 can be tested',
        responses: {
          204: { description: 'The kettle is clean' },
          401: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'deleteKettle',
        tags: ['kettles'],
        summary: 'Throws a kettle away',
        responses: {
          204: { description: 'The kettle is gone' },
          401: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      parameters: [{ $ref: '#/components/parameters/kettleId' }],
    },
    '/kettles/{kettleId}/switch': {
      parameters: [{ $ref: '#/components/parameters/kettleId' }],
      put: {
        operationId: 'switchKettle',
        tags: ['kettles'],
        summary: 'Switches a kettle on or off',
        parameters: [
          { name: 'value', in: 'query', required: true, schema: { type: 'string', enum: ['on', 'off'] } },
          { name: 'If-Match', in: 'header', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'The kettle',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Kettle' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          401: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
          406: { $ref: '#/components/responses/Problem' },
          409: { $ref: '#/components/responses/Problem' },
          412: { $ref: '#/components/responses/Problem' },
          428: { $ref: '#/components/responses/Problem' },
        },
      },
    },
  },
  components: {
    parameters: { kettleId: { name: 'kettleId', in: 'path', required: true, schema: { type: 'string' } } },
    headers: {
      ETag: { description: 'Changes with what is shown', schema: { type: 'string' } },
      Location: { description: 'The address of what was made', schema: { type: 'string' } },
    },
    responses: {
      Problem: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: {
      Kettle: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string', maxLength: 20 },
          litres: { type: 'number', minimum: 0.1, maximum: 2 },
          state: { $ref: '#/components/schemas/KettleState' },
          temperature: { description: 'In whole degrees Celsius', type: 'integer', minimum: 0, maximum: 100 },
          links: { type: 'array', items: { $ref: '#/components/schemas/Link' } },
        },
        required: ['id', 'name', 'litres', 'state', 'temperature'],
        additionalProperties: false,
        example: { id: 'kettle-1', name: 'blue', litres: 1.5, state: 'cold', temperature: 20 },
      },
      KettleState: { type: 'string', enum: ['cold', 'heating', 'hot'] },
      KettleList: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/Kettle' } },
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
    },
  },
}
