// Generated from specs/standin/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const operations = {
  getHealth: {
    method: 'GET',
    path: '/health',
    tag: 'server',
    parameters: [],
    responses: { 200: { headers: [], content: { 'application/json': 'Health' } } },
  },
  getDocument: {
    method: 'GET',
    path: '/openapi.json',
    tag: 'server',
    parameters: [],
    responses: { 200: { headers: [], content: { 'application/json': 'GetDocument200' } } },
  },
  listWorlds: {
    method: 'GET',
    path: '/worlds',
    tag: 'worlds',
    parameters: [],
    responses: { 200: { headers: [], content: { 'application/json': 'WorldList' } } },
  },
  createWorld: {
    method: 'POST',
    path: '/worlds',
    tag: 'worlds',
    parameters: [],
    body: { required: false, content: { 'application/json': 'NewWorld' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'World' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  deleteWorld: {
    method: 'DELETE',
    path: '/worlds/{world}',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      409: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  resetWorld: {
    method: 'POST',
    path: '/worlds/{world}/reset',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'World' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  takeSnapshot: {
    method: 'POST',
    path: '/worlds/{world}/snapshot',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      201: { headers: [], content: { 'application/json': 'Snapshot' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  restoreSnapshot: {
    method: 'POST',
    path: '/worlds/{world}/restore',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'Snapshot' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'World' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  forkWorld: {
    method: 'POST',
    path: '/worlds/{world}/fork',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'NewFork' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'World' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  exportWorld: {
    method: 'GET',
    path: '/worlds/{world}/export',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'WorldFile' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  importWorld: {
    method: 'POST',
    path: '/worlds/{world}/import',
    tag: 'worlds',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'WorldFile' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'World' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getClock: {
    method: 'GET',
    path: '/worlds/{world}/clock',
    tag: 'time',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'Clock' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  moveClock: {
    method: 'POST',
    path: '/worlds/{world}/clock',
    tag: 'time',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'ClockChange' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'Clock' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getSettings: {
    method: 'GET',
    path: '/worlds/{world}/settings/{system}',
    tag: 'settings',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Settings' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  changeSettings: {
    method: 'PATCH',
    path: '/worlds/{world}/settings/{system}',
    tag: 'settings',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': 'ChangeSettingsBody' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'Settings' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getProfile: {
    method: 'GET',
    path: '/worlds/{world}/profiles/{system}',
    tag: 'settings',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Profile' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  changeProfile: {
    method: 'PATCH',
    path: '/worlds/{world}/profiles/{system}',
    tag: 'settings',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': 'ProfileChange' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'Profile' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  listFaults: {
    method: 'GET',
    path: '/worlds/{world}/faults',
    tag: 'faults',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'FaultList' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  addFaults: {
    method: 'POST',
    path: '/worlds/{world}/faults',
    tag: 'faults',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'FaultPlan' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'FaultList' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  clearFaults: {
    method: 'DELETE',
    path: '/worlds/{world}/faults',
    tag: 'faults',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      204: { headers: [], content: {} },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  removeFault: {
    method: 'DELETE',
    path: '/worlds/{world}/faults/{fault}',
    tag: 'faults',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'fault', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  reachGiven: {
    method: 'POST',
    path: '/worlds/{world}/givens',
    tag: 'givens',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'GivenRequest' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'ReachedGiven' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  listGivens: {
    method: 'GET',
    path: '/worlds/{world}/givens/{system}',
    tag: 'givens',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'GivenList' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  changeProviderState: {
    method: 'POST',
    path: '/pact/provider-states',
    alsoAt: ['/worlds/{world}/pact/provider-states'],
    tag: 'givens',
    parameters: [{ name: 'system', in: 'query', required: false, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': 'StateChange' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'StateValues' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      409: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getJournal: {
    method: 'GET',
    path: '/worlds/{world}/journal',
    tag: 'journal',
    parameters: [
      { name: 'world', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'system', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'operation', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'method', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'status', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'resource', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'fault', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'since', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'bodies', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Journal' } },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getHar: {
    method: 'GET',
    path: '/worlds/{world}/journal/har',
    tag: 'journal',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'GetHar200' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
  getReplay: {
    method: 'GET',
    path: '/worlds/{world}/journal/replay',
    tag: 'journal',
    parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { headers: [], content: { 'application/json': 'GetReplay200' } },
      404: { headers: [], content: { 'application/problem+json': 'Problem' } },
      409: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  },
} as const

export type OperationId = keyof typeof operations
