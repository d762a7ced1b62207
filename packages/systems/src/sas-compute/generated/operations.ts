// Generated from specs/sas-compute/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const operations = {
  issueToken: {
    method: 'POST',
    path: '/SASLogon/oauth/token',
    tag: 'SASLogon',
    parameters: [],
    body: {
      required: true,
      content: { 'application/x-www-form-urlencoded': 'TokenRequest', 'multipart/form-data': 'TokenRequest' },
    },
    responses: {
      200: { headers: [], content: { 'application/json': 'Token' } },
      400: { headers: [], content: { 'application/json': 'TokenError' } },
      401: { headers: [], content: { 'application/json': 'TokenError' } },
    },
  },
  authorize: {
    method: 'GET',
    path: '/SASLogon/oauth/authorize',
    tag: 'SASLogon',
    parameters: [
      { name: 'client_id', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'response_type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'redirect_uri', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'state', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'scope', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'code_challenge', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'code_challenge_method', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/html': 'Authorize200' } },
      302: { headers: ['location'], content: {} },
      400: { headers: [], content: { 'application/json': 'TokenError' } },
    },
  },
  logout: {
    method: 'GET',
    path: '/SASLogon/logout',
    tag: 'SASLogon',
    parameters: [],
    responses: { 200: { headers: [], content: {} } },
  },
  getCurrentUser: {
    method: 'GET',
    path: '/identities/users/@currentUser',
    tag: 'Identities',
    parameters: [],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.identity.user+json': 'User',
          'application/vnd.sas.identity.user.summary+json': 'User',
          'application/json': 'User',
        },
      },
      401: { headers: ['www-authenticate'], content: {} },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  root: {
    method: 'GET',
    path: '/compute/',
    tag: 'Root',
    parameters: [],
    responses: {
      200: { headers: [], content: { 'application/vnd.sas.api+json': 'Api', 'application/json': 'Api' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForRoot: {
    method: 'HEAD',
    path: '/compute/',
    tag: 'Root',
    parameters: [],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getContexts: {
    method: 'GET',
    path: '/compute/contexts',
    tag: 'Contexts',
    parameters: [
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: [
            'application/vnd.sas.compute.context+json',
            'application/vnd.sas.compute.context.summary+json',
          ],
        },
      },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ContextSummaryCollection',
          'application/json': 'ContextSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForContexts: {
    method: 'HEAD',
    path: '/compute/contexts',
    tag: 'Contexts',
    parameters: [
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  createContext: {
    method: 'POST',
    path: '/compute/contexts',
    tag: 'Contexts',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.context.request+json': 'ContextRequest',
        'application/json': 'ContextRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.compute.context+json': 'Context', 'application/json': 'Context' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getContext: {
    method: 'GET',
    path: '/compute/contexts/{contextId}',
    tag: 'Contexts',
    parameters: [{ name: 'contextId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.context+json': 'Context',
          'application/vnd.sas.compute.context.summary+json': 'ContextSummary',
          'application/vnd.sas.compute.context.request+json': 'ContextWithRules',
          'application/json': 'Context',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForContext: {
    method: 'HEAD',
    path: '/compute/contexts/{contextId}',
    tag: 'Contexts',
    parameters: [{ name: 'contextId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateContext: {
    method: 'PUT',
    path: '/compute/contexts/{contextId}',
    tag: 'Contexts',
    parameters: [
      { name: 'contextId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.context+json': 'ContextUpdateRequest',
        'application/vnd.sas.compute.context.request+json': 'ContextRequest',
        'application/json': 'ContextUpdateRequest',
      },
    },
    responses: {
      200: {
        headers: ['etag'],
        content: { 'application/vnd.sas.compute.context+json': 'Context', 'application/json': 'Context' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  deleteContext: {
    method: 'DELETE',
    path: '/compute/contexts/{contextId}',
    tag: 'Contexts',
    parameters: [{ name: 'contextId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  createSession: {
    method: 'POST',
    path: '/compute/contexts/{contextId}/sessions',
    tag: 'Contexts',
    parameters: [{ name: 'contextId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: false,
      content: {
        'application/vnd.sas.compute.session.request+json': 'SessionRequest',
        'application/json': 'SessionRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.compute.session+json': 'Session', 'application/json': 'Session' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getServers: {
    method: 'GET',
    path: '/compute/servers',
    tag: 'Servers',
    parameters: [
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: [
            'application/vnd.sas.compute.server+json',
            'application/vnd.sas.compute.server.summary+json',
          ],
        },
      },
      { name: 'serverId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'contextName', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ServerSummaryCollection',
          'application/json': 'ServerSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForServers: {
    method: 'HEAD',
    path: '/compute/servers',
    tag: 'Servers',
    parameters: [
      { name: 'serverId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'contextName', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getServer: {
    method: 'GET',
    path: '/compute/servers/{serverId}',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.server+json': 'Server',
          'application/vnd.sas.compute.server.summary+json': 'ServerSummary',
          'application/json': 'Server',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForServer: {
    method: 'HEAD',
    path: '/compute/servers/{serverId}',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  deleteServer: {
    method: 'DELETE',
    path: '/compute/servers/{serverId}',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getServerSessions: {
    method: 'GET',
    path: '/compute/servers/{serverId}/sessions',
    tag: 'Servers',
    parameters: [
      { name: 'serverId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: [
            'application/vnd.sas.compute.session+json',
            'application/vnd.sas.compute.session.summary+json',
          ],
        },
      },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'SessionSummaryCollection',
          'application/json': 'SessionSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForServerSessions: {
    method: 'HEAD',
    path: '/compute/servers/{serverId}/sessions',
    tag: 'Servers',
    parameters: [
      { name: 'serverId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  createServerSession: {
    method: 'POST',
    path: '/compute/servers/{serverId}/sessions',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: false,
      content: {
        'application/vnd.sas.compute.session.request+json': 'SessionRequest',
        'application/json': 'SessionRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.compute.session+json': 'Session', 'application/json': 'Session' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      405: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getServerState: {
    method: 'GET',
    path: '/compute/servers/{serverId}/state',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'text/plain': 'ServerState' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForServerState: {
    method: 'HEAD',
    path: '/compute/servers/{serverId}/state',
    tag: 'Servers',
    parameters: [{ name: 'serverId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getSessions: {
    method: 'GET',
    path: '/compute/sessions',
    tag: 'Sessions',
    parameters: [
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: [
            'application/vnd.sas.compute.session+json',
            'application/vnd.sas.compute.session.summary+json',
          ],
        },
      },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'SessionSummaryCollection',
          'application/json': 'SessionSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessions: {
    method: 'HEAD',
    path: '/compute/sessions',
    tag: 'Sessions',
    parameters: [
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getSession: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}',
    tag: 'Sessions',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.session+json': 'Session',
          'application/vnd.sas.compute.session.summary+json': 'SessionSummary',
          'application/json': 'Session',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSession: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}',
    tag: 'Sessions',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  deleteSession: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}',
    tag: 'Sessions',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getSessionState: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/state',
    tag: 'Sessions',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'wait', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: { 'text/plain': 'SessionState' } },
      304: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionState: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/state',
    tag: 'Sessions',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'wait', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      304: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateSessionState: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/state',
    tag: 'Sessions',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'value',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['canceled', 'deleted'] },
      },
      {
        name: 'state',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['canceled', 'deleted'] },
      },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/plain': 'StateChange' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJobs: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'JobCollection',
          'application/json': 'JobCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobs: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  createJob: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/jobs',
    tag: 'Jobs',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.job.request+json': 'JobRequest',
        'application/json': 'JobRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.compute.job+json': 'Job', 'application/json': 'Job' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJob: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: ['etag'],
        content: { 'application/vnd.sas.compute.job+json': 'Job', 'application/json': 'Job' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJob: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  deleteJob: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJobState: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/state',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'wait', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: { 'text/plain': 'JobState' } },
      304: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobState: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/state',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'wait', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      304: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateJobState: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/state',
    tag: 'Jobs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'value',
        in: 'query',
        required: true,
        schema: { type: 'string', enum: ['canceled', 'deleted'] },
      },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/plain': 'StateChange' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJobLog: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'JobLogCollection',
          'application/json': 'JobLogCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobLog: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  streamJobLogAsFile: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.output.stream.file.request+json': 'OutputStreamFileRequest',
        'application/json': 'OutputStreamFileRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJobLogAsText: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log',
    variant: 'asText',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetJobLogAsText200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobLogAsText: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log',
    variant: 'asText',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getJobLogContent: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/log/content',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'JobLogCollection',
          'application/json': 'JobLogCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getSessionLog: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/log',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'SessionLogCollection',
          'application/json': 'SessionLogCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionLog: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/log',
    tag: 'Logs',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  streamSessionLogAsFile: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/log',
    tag: 'Logs',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.output.stream.file.request+json': 'OutputStreamFileRequest',
        'application/json': 'OutputStreamFileRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getSessionLogAsText: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/log',
    variant: 'asText',
    tag: 'Logs',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetSessionLogAsText200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionLogAsText: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/log',
    variant: 'asText',
    tag: 'Logs',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getJobListing: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/listing',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'JobListingCollection',
          'application/json': 'JobListingCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobListing: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/listing',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  streamJobListingAsFile: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/listing',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.output.stream.file.request+json': 'OutputStreamFileRequest',
        'application/json': 'OutputStreamFileRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getJobListingAsText: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/listing',
    variant: 'asText',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetJobListingAsText200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobListingAsText: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/listing',
    variant: 'asText',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getSessionListing: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/listing',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'SessionListingCollection',
          'application/json': 'SessionListingCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionListing: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/listing',
    tag: 'Listings',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 100 } },
      { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'timeout', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  streamSessionListingAsFile: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/listing',
    tag: 'Listings',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.output.stream.file.request+json': 'OutputStreamFileRequest',
        'application/json': 'OutputStreamFileRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getSessionListingAsText: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/listing',
    variant: 'asText',
    tag: 'Listings',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetSessionListingAsText200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionListingAsText: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/listing',
    variant: 'asText',
    tag: 'Listings',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getJobResults: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/results',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ResultCollection',
          'application/json': 'ResultCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForJobResults: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/jobs/{jobId}/results',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getSessionResults: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/results',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ResultCollection',
          'application/json': 'ResultCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionResults: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/results',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getResultContent: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/results/{resultId}/sashtml.htm',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'resultId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/html': 'GetResultContent200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForResultContent: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/results/{resultId}/sashtml.htm',
    tag: 'Results',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'resultId', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getVariables: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/variables',
    tag: 'Variables',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 50 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'SessionVariableCollection',
          'application/json': 'SessionVariableCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForVariables: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/variables',
    tag: 'Variables',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 50 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getVariable: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/variables/{variableName}',
    tag: 'Variables',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'variableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.session.variable': 'Variable',
          'application/json': 'Variable',
          'text/plain': 'GetVariable200',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForVariable: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/variables/{variableName}',
    tag: 'Variables',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'variableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getOptionValue: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/options/{optionName}',
    tag: 'Options',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'optionName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/plain': 'GetOptionValue200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForOptionValue: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/options/{optionName}',
    tag: 'Options',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'optionName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateOptionValue: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/options/{optionName}',
    tag: 'Options',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'optionName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'text/plain': 'UpdateOptionValueBody' } },
    responses: {
      200: { headers: [], content: { 'text/plain': 'UpdateOptionValue200' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getOptionValueFull: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/options/{optionName}',
    variant: 'optionFull',
    tag: 'Options',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'optionName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.session.option+json': 'SessionOption',
          'application/json': 'SessionOption',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForOptionValueFull: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/options/{optionName}',
    variant: 'optionFull',
    tag: 'Options',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'optionName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getFilerefs: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: { type: 'string', enum: ['application/vnd.sas.compute.fileref+json'] },
      },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'FilerefSummaryCollection',
          'application/json': 'FilerefSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForFilerefs: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/filerefs',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  assignFileref: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/filerefs',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'parent', in: 'query', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.fileref.request+json': 'FilerefRequest',
        'application/json': 'FilerefRequest',
      },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.compute.fileref+json': 'Fileref', 'application/json': 'Fileref' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getFileref: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: ['etag'],
        content: { 'application/vnd.sas.compute.fileref+json': 'Fileref', 'application/json': 'Fileref' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForFileref: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  deleteFileref: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getFilerefSummary: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}',
    variant: 'summary',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/vnd.sas.compute.fileref.summary+json': 'FilerefSummary' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getDirectoryFileref: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}',
    variant: 'directory',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'member', in: 'query', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.compute.fileref.directory.member+json': 'DirMember' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getFile: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'member', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: { '*/*': 'GetFile200' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForGetFile: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'member', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateFileContent: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'member', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: false,
      content: { 'application/octet-stream': 'UpdateFileContentBody', '*/*': 'UpdateFileContentBody' },
    },
    responses: {
      201: { headers: ['etag'], content: {} },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  appendFileContent: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'member', in: 'query', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: false,
      content: { 'application/octet-stream': 'AppendFileContentBody', '*/*': 'AppendFileContentBody' },
    },
    responses: {
      201: { headers: ['etag'], content: {} },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  deleteFile: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getDirectoryFilerefContents: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/filerefs/{fileref}/content',
    variant: 'directory',
    tag: 'Files',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fileref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: { 'application/vnd.sas.collection+json': 'DirectoryCollection' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getWorkingDirectory: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/files',
    tag: 'FileSystem',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileProperties',
          'application/json': 'FileProperties',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getFileorDirectoryProperties: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileProperties',
          'application/json': 'FileProperties',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForFileorDirectoryProperties: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateFileOrDirectoryOnSystem: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'overwrite', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.file.properties+json': 'FilePropertiesRequest',
        'application/json': 'FilePropertiesRequest',
      },
    },
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileChange',
          'application/json': 'FileChange',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  deleteFileOrDirectoryFromSystem: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  createFileOrDirectory: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    variant: 'touchFileOrDirectory',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    body: {
      required: true,
      content: { 'application/vnd.sas.compute.file.properties+json': 'FilePropertiesRequest' },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileProperties',
          'application/json': 'FileProperties',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  copyFileOrDirectory: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/files/{filePath}',
    variant: 'copyFileOrDirectory',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'overwrite', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    body: { required: true, content: { 'application/vnd.sas.compute.file.request+json': 'FileRequest' } },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileProperties',
          'application/json': 'FileProperties',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getDirectoryMembers: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/files/{filePath}/members',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'showAll', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'expandPath', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'FilePropertiesCollection',
          'application/json': 'FilePropertiesCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getFileContentFromSystem: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/files/{filePath}/content',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: { '*/*': 'GetFileContentFromSystem200' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  updateFileContentOnSystem: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/files/{filePath}/content',
    tag: 'FileSystem',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filePath', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: false,
      content: {
        'application/octet-stream': 'UpdateFileContentOnSystemBody',
        '*/*': 'UpdateFileContentOnSystemBody',
      },
    },
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.file.properties+json': 'FileProperties',
          'application/json': 'FileProperties',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getStoredFiles: {
    method: 'GET',
    path: '/files/files',
    tag: 'FilesService',
    parameters: [
      { name: 'parentUri', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'FileResourceCollection',
          'application/json': 'FileResourceCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  createStoredFile: {
    method: 'POST',
    path: '/files/files',
    tag: 'FilesService',
    parameters: [
      { name: 'Content-Disposition', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'parentUri', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'typeDefName', in: 'query', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: false,
      content: { 'application/octet-stream': 'CreateStoredFileBody', '*/*': 'CreateStoredFileBody' },
    },
    responses: {
      201: {
        headers: ['location', 'etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getStoredFile: {
    method: 'GET',
    path: '/files/files/{fileId}',
    tag: 'FilesService',
    parameters: [{ name: 'fileId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        headers: ['etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  deleteStoredFile: {
    method: 'DELETE',
    path: '/files/files/{fileId}',
    tag: 'FilesService',
    parameters: [{ name: 'fileId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getStoredFileContent: {
    method: 'GET',
    path: '/files/files/{fileId}/content',
    tag: 'FilesService',
    parameters: [{ name: 'fileId', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: ['etag'], content: { '*/*': 'GetStoredFileContent200' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  updateStoredFileContent: {
    method: 'PUT',
    path: '/files/files/{fileId}/content',
    tag: 'FilesService',
    parameters: [
      { name: 'fileId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: false,
      content: {
        'application/octet-stream': 'UpdateStoredFileContentBody',
        '*/*': 'UpdateStoredFileContentBody',
      },
    },
    responses: {
      200: {
        headers: ['etag'],
        content: { 'application/vnd.sas.file+json': 'FileResource', 'application/json': 'FileResource' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getLibraries: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: [
            'application/vnd.sas.compute.library+json',
            'application/vnd.sas.compute.library.summary+json',
          ],
        },
      },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'noCache', in: 'query', required: false, schema: { type: 'boolean', default: false } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'LibrarySummaryCollection',
          'application/json': 'LibrarySummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForSessionLibraries: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'noCache', in: 'query', required: false, schema: { type: 'boolean', default: false } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  createLibrary: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data',
    tag: 'DataAccess',
    parameters: [{ name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.library.request+json': 'LibraryRequest',
        'application/json': 'LibraryRequest',
      },
    },
    responses: {
      201: {
        headers: ['location'],
        content: { 'application/vnd.sas.compute.library+json': 'Library', 'application/json': 'Library' },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getLibrary: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.compute.library+json': 'Library', 'application/json': 'Library' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForLibrary: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  deleteLibrary: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/data/{libref}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      403: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getLibrarySummary: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}',
    variant: 'summary',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/vnd.sas.compute.library.summary+json': 'LibrarySummary' } },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getTables: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}',
    variant: 'tables',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: { type: 'string', enum: ['application/vnd.sas.compute.data.table+json'] },
      },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'noCache', in: 'query', required: false, schema: { type: 'boolean', default: false } },
    ],
    responses: {
      200: { headers: [], content: { 'application/vnd.sas.collection+json': 'TableSummaryCollection' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getTable: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.data.table+json': 'TableInfo',
          'application/json': 'TableInfo',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForTable: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateTable: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table+json': 'TableUpdateRequest',
        'application/json': 'TableUpdateRequest',
      },
    },
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.data.table+json': 'TableInfo',
          'application/json': 'TableInfo',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      403: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  deleteTable: {
    method: 'DELETE',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      403: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getTableSummary: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}',
    variant: 'summary',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.compute.data.table.summary+json': 'TableSummary' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  createView: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/views',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table.view.request+json': 'ViewRequest',
        'application/json': 'ViewRequest',
      },
    },
    responses: {
      201: {
        headers: [],
        content: {
          'application/vnd.sas.compute.data.table+json': 'TableInfo',
          'application/json': 'TableInfo',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getColumns: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ColumnCollection',
          'application/json': 'ColumnCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForColumns: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getColumnsWithRequest: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    body: {
      required: false,
      content: {
        'application/vnd.sas.compute.data.table.columns.request+json': 'ColumnsRequest',
        'application/json': 'ColumnsRequest',
      },
    },
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'ColumnCollection',
          'application/json': 'ColumnCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getColumn: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns/{columnName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'columnName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.data.table.column+json': 'Column',
          'application/json': 'Column',
        },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForColumn: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns/{columnName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'columnName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: ['etag'], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  updateColumn: {
    method: 'PUT',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns/{columnName}',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'columnName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table.column+json': 'ColumnUpdateRequest',
        'application/json': 'ColumnUpdateRequest',
      },
    },
    responses: {
      200: {
        headers: ['etag'],
        content: {
          'application/vnd.sas.compute.data.table.column+json': 'Column',
          'application/json': 'Column',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      403: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      409: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      412: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      428: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getRows: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'includeIndex', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'includeColumnNames', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'RowCollection',
          'application/json': 'RowCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForRow: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'includeIndex', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'includeColumnNames', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getRowsWithRequest: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'includeIndex', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table.rows.request+json': 'RowsRequest',
        'application/json': 'RowsRequest',
      },
    },
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'RowCollection',
          'application/json': 'RowCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getRowsAsCSV: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows',
    variant: 'CSV',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'includeIndex', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'includeColumnNames', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'columnSeparator', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'rowSeparator', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'enableQuoting', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'enableEscaping', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: [], content: { 'text/csv': 'GetRowsAsCSV200' } },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForRowsAsCSV: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows',
    variant: 'CSV',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'includeIndex', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'includeColumnNames', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'columnSeparator', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'rowSeparator', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'enableQuoting', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'enableEscaping', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getRowSet: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rowSet',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      {
        name: 'columnDetail',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['names', 'detail', 'summary'] },
      },
      { name: 'includeColumns', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'columnNaturalOrder', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.data.table.row.set+json': 'RowSet',
          'application/json': 'RowSet',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForRowSet: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rowSet',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      {
        name: 'columnDetail',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['names', 'detail', 'summary'] },
      },
      { name: 'includeColumns', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'columnNaturalOrder', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getRowSetWithRequest: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/rowSet',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'format', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'formatMissingValues', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table.row.set.request+json': 'RowSetRequest',
        'application/json': 'RowSetRequest',
      },
    },
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.data.table.row.set+json': 'RowSet',
          'application/json': 'RowSet',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getPromptContent: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/promptContent',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      {
        name: 'columnDetail',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['names', 'detail', 'summary'] },
      },
      { name: 'includeColumns', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'columnNaturalOrder', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.data.table.prompt.content+json': 'PromptContent',
          'application/json': 'PromptContent',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForPromptContent: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/promptContent',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'where', in: 'query', required: false, schema: { type: 'string' } },
      {
        name: 'columnDetail',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['names', 'detail', 'summary'] },
      },
      { name: 'includeColumns', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'columnNaturalOrder', in: 'query', required: false, schema: { type: 'boolean' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'sortBy', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getPromptContentWithRequest: {
    method: 'POST',
    path: '/compute/sessions/{sessionId}/data/{libref}/{tableName}/promptContent',
    tag: 'DataAccess',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'libref', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'tableName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    body: {
      required: true,
      content: {
        'application/vnd.sas.compute.data.table.prompt.content.request+json': 'PromptContentRequest',
        'application/json': 'PromptContentRequest',
      },
    },
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.compute.data.table.prompt.content+json': 'PromptContent',
          'application/json': 'PromptContent',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      415: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  getEngines: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/engines',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'EngineCollection',
          'application/json': 'EngineCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForEngines: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/engines',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getEngine: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/engines/{engineName}',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'engineName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.data.engine+json': 'Engine', 'application/json': 'Engine' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForEngine: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/engines/{engineName}',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'engineName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getEngineDefinition: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/engines/{engineName}/definition',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'engineName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/schema+json': 'GetEngineDefinition200',
          'application/json': 'GetEngineDefinition200',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForEngineDefinition: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/engines/{engineName}/definition',
    tag: 'Engines',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'engineName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getFormats: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/formats',
    tag: 'Formats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: ['application/vnd.sas.format.summary+json', 'application/vnd.sas.format+json'],
        },
      },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'FormatSummaryCollection',
          'application/json': 'FormatSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForFormats: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/formats',
    tag: 'Formats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getFormat: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/formats/{formatName}',
    tag: 'Formats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'formatName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.format+json': 'Format', 'application/json': 'Format' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForFormat: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/formats/{formatName}',
    tag: 'Formats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'formatName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getInformats: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/informats',
    tag: 'Informats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Accept-Item',
        in: 'header',
        required: false,
        schema: {
          type: 'string',
          enum: ['application/vnd.sas.format.summary+json', 'application/vnd.sas.format+json'],
        },
      },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: {
        headers: [],
        content: {
          'application/vnd.sas.collection+json': 'FormatSummaryCollection',
          'application/json': 'FormatSummaryCollection',
        },
      },
      400: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForInformats: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/informats',
    tag: 'Informats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: false, schema: { type: 'integer', default: 0 } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
  getInformat: {
    method: 'GET',
    path: '/compute/sessions/{sessionId}/informats/{informatName}',
    tag: 'Informats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'informatName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/vnd.sas.format+json': 'Format', 'application/json': 'Format' },
      },
      401: {
        headers: ['www-authenticate'],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      404: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
      406: {
        headers: [],
        content: { 'application/vnd.sas.error+json': 'Error', 'application/json': 'Error' },
      },
    },
  },
  headersForInformat: {
    method: 'HEAD',
    path: '/compute/sessions/{sessionId}/informats/{informatName}',
    tag: 'Informats',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'informatName', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      401: { headers: ['www-authenticate'], content: {} },
      404: { headers: [], content: {} },
      406: { headers: [], content: {} },
    },
  },
} as const

export type OperationId = keyof typeof operations
