// Generated from specs/hpc-pack/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const operations = {
  getClusters: {
    method: 'GET',
    path: '/WindowsHPC/Clusters',
    tag: 'sessions',
    parameters: [
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/xml': 'ArrayOfObject' } },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  createSession: {
    method: 'POST',
    path: '/WindowsHPC/Sessions/Create',
    alsoAt: ['/WindowsHPC/{cluster}/Sessions/Create'],
    tag: 'sessions',
    parameters: [
      { name: 'durable', in: 'query', required: true, schema: { type: 'boolean' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: { 'application/json': 'WebSessionStartInfo', 'application/xml': 'WebSessionStartInfo' },
    },
    responses: {
      201: {
        headers: [],
        content: { 'application/xml': 'WebSessionInfo', 'application/json': 'WebSessionInfo' },
      },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      503: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  attachSession: {
    method: 'GET',
    path: '/WindowsHPC/Session/{sessionId}/Attach',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Attach'],
    tag: 'sessions',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'durable', in: 'query', required: true, schema: { type: 'boolean' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/xml': 'WebSessionInfo', 'application/json': 'WebSessionInfo' },
      },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  closeSession: {
    method: 'POST',
    path: '/WindowsHPC/Session/{sessionId}/Close',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Close'],
    tag: 'sessions',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  sendRequests: {
    method: 'POST',
    path: '/WindowsHPC/Session/{sessionId}/Batch/{batchId}',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Batch/{batchId}'],
    tag: 'batches',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'batchId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 128, pattern: '^[0-9a-zA-Z_\\-{}\\s]*$' },
      },
      { name: 'genericservice', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'commit', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/octet-stream': 'SendRequestsBody' } },
    responses: {
      200: { headers: [], content: {} },
      201: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  commitBatch: {
    method: 'POST',
    path: '/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Commit',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Batch/{batchId}/Commit'],
    tag: 'batches',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'batchId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 128, pattern: '^[0-9a-zA-Z_\\-{}\\s]*$' },
      },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      201: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  getResponses: {
    method: 'POST',
    path: '/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Response',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Batch/{batchId}/Response'],
    tag: 'batches',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'batchId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 128, pattern: '^[0-9a-zA-Z_\\-{}\\s]*$' },
      },
      { name: 'genericservice', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'count', in: 'query', required: false, schema: { type: 'integer', minimum: -1, default: -1 } },
      { name: 'action', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'clientdata', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'reset', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/octet-stream': 'GetResponses200' } },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  getBatchStatus: {
    method: 'GET',
    path: '/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Status',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Batch/{batchId}/Status'],
    tag: 'batches',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'batchId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 128, pattern: '^[0-9a-zA-Z_\\-{}\\s]*$' },
      },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/xml': 'BrokerClientStatus', 'application/json': 'BrokerClientStatus' },
      },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  purgeBatch: {
    method: 'POST',
    path: '/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Purge',
    alsoAt: ['/WindowsHPC/{cluster}/Session/{sessionId}/Batch/{batchId}/Purge'],
    tag: 'batches',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'batchId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 128, pattern: '^[0-9a-zA-Z_\\-{}\\s]*$' },
      },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      500: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  getServiceVersions: {
    method: 'GET',
    path: '/WindowsHPC/SoaService/{serviceName}/Versions',
    alsoAt: ['/WindowsHPC/{cluster}/SoaService/{serviceName}/Versions'],
    tag: 'services',
    parameters: [
      { name: 'serviceName', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: {
        headers: [],
        content: { 'application/xml': 'ArrayOfVersion', 'application/json': 'ArrayOfVersion' },
      },
      400: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'HpcWebServiceFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  listJobs: {
    method: 'GET',
    path: '/WindowsHPC/Jobs',
    alsoAt: ['/WindowsHPC/{cluster}/Jobs'],
    tag: 'jobs',
    parameters: [
      { name: 'Properties', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'Owner', in: 'query', required: false, schema: { type: 'string' } },
      { name: '$filter', in: 'query', required: false, schema: { type: 'string' } },
      {
        name: 'Render',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['RestPropRender', 'HpcJobXml'] },
      },
      { name: 'SortJobsBy', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'RowsPerRead', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'QueryId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/xml': 'ArrayOfObject' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  createJob: {
    method: 'POST',
    path: '/WindowsHPC/Jobs',
    alsoAt: ['/WindowsHPC/{cluster}/Jobs'],
    tag: 'jobs',
    parameters: [
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/xml': 'ArrayOfProperty' } },
    responses: {
      200: { headers: [], content: { 'application/xml': 'Int' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  getJob: {
    method: 'GET',
    path: '/WindowsHPC/Job/{jobId}',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}'],
    tag: 'jobs',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'Properties', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/xml': 'ArrayOfProperty' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  setJobProperties: {
    method: 'PUT',
    path: '/WindowsHPC/Job/{jobId}',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}'],
    tag: 'jobs',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/xml': 'ArrayOfProperty' } },
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  submitJob: {
    method: 'POST',
    path: '/WindowsHPC/Job/{jobId}/Submit',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Submit'],
    tag: 'jobs',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/xml': 'ArrayOfProperty' } },
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  cancelJob: {
    method: 'POST',
    path: '/WindowsHPC/Job/{jobId}/Cancel',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Cancel'],
    tag: 'jobs',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'Forced', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/xml': 'Message' } },
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  requeueJob: {
    method: 'POST',
    path: '/WindowsHPC/Job/{jobId}/Requeue',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Requeue'],
    tag: 'jobs',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/xml': 'ArrayOfProperty' } },
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  listTasks: {
    method: 'GET',
    path: '/WindowsHPC/Job/{jobId}/Tasks',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Tasks'],
    tag: 'tasks',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'Properties', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'ExpandParametric', in: 'query', required: false, schema: { type: 'boolean', default: false } },
      { name: 'RowsPerRead', in: 'query', required: false, schema: { type: 'integer', default: 10 } },
      { name: 'QueryId', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/xml': 'ArrayOfObject' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  addTask: {
    method: 'POST',
    path: '/WindowsHPC/Job/{jobId}/Tasks',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Tasks'],
    tag: 'tasks',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/xml': 'ArrayOfProperty' } },
    responses: {
      200: { headers: [], content: { 'application/xml': 'Int' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  getTask: {
    method: 'GET',
    path: '/WindowsHPC/Job/{jobId}/Task/{taskId}',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Task/{taskId}'],
    tag: 'tasks',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'taskId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'Properties', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/xml': 'ArrayOfProperty' } },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      406: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
  cancelTask: {
    method: 'POST',
    path: '/WindowsHPC/Job/{jobId}/Task/{taskId}/Cancel',
    alsoAt: ['/WindowsHPC/{cluster}/Job/{jobId}/Task/{taskId}/Cancel'],
    tag: 'tasks',
    parameters: [
      { name: 'jobId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'taskId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'api-version', in: 'header', required: false, schema: { type: 'string' } },
      { name: 'api-version', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'CCP_Version', in: 'header', required: false, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/xml': 'Message' } },
    responses: {
      200: { headers: [], content: {} },
      400: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      401: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      403: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      404: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      409: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      413: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
      415: {
        headers: [],
        content: { 'application/xml': 'SchedulerFault', 'application/json': 'HpcWebServiceFault' },
      },
    },
  },
} as const

export type OperationId = keyof typeof operations
