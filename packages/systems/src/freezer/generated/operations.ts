// Generated from specs/freezer/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const operations = {
  listSessions: {
    method: 'GET',
    path: '/v2/{project_id}/sessions',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'offset', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    body: { required: false, content: { 'application/json': 'Search' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'SessionList' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  createSession: {
    method: 'POST',
    path: '/v2/{project_id}/sessions',
    tag: 'sessions',
    parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'SessionDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'SessionId' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  showSession: {
    method: 'GET',
    path: '/v2/{project_id}/sessions/{session_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Session' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  updateSession: {
    method: 'PATCH',
    path: '/v2/{project_id}/sessions/{session_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'SessionPatch' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'SessionVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  replaceSession: {
    method: 'POST',
    path: '/v2/{project_id}/sessions/{session_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'SessionReplacement' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'SessionVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  deleteSession: {
    method: 'DELETE',
    path: '/v2/{project_id}/sessions/{session_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  actOnSession: {
    method: 'POST',
    path: '/v2/{project_id}/sessions/{session_id}/action',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'SessionAction' } },
    responses: {
      202: { headers: [], content: { 'application/json': 'SessionActionResult' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      405: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadMethodResponse',
          'text/xml': 'BadMethodResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  addSessionJob: {
    method: 'PUT',
    path: '/v2/{project_id}/sessions/{session_id}/jobs/{job_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  removeSessionJob: {
    method: 'DELETE',
    path: '/v2/{project_id}/sessions/{session_id}/jobs/{job_id}',
    tag: 'sessions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  listJobs: {
    method: 'GET',
    path: '/v2/{project_id}/jobs',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'offset', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'all_projects', in: 'query', required: false, schema: { type: 'boolean' } },
    ],
    body: { required: false, content: { 'application/json': 'Search' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'JobList' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  createJob: {
    method: 'POST',
    path: '/v2/{project_id}/jobs',
    tag: 'jobs',
    parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'JobDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'JobId' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      422: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'UnprocessableResponse',
          'text/xml': 'UnprocessableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  showJob: {
    method: 'GET',
    path: '/v2/{project_id}/jobs/{job_id}',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Job' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  updateJob: {
    method: 'PATCH',
    path: '/v2/{project_id}/jobs/{job_id}',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'JobPatch' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'JobVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  replaceJob: {
    method: 'POST',
    path: '/v2/{project_id}/jobs/{job_id}',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'JobDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'JobVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  deleteJob: {
    method: 'DELETE',
    path: '/v2/{project_id}/jobs/{job_id}',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  sendJobEvent: {
    method: 'POST',
    path: '/v2/{project_id}/jobs/{job_id}/event',
    tag: 'jobs',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'JobEvent' } },
    responses: {
      202: { headers: [], content: { 'application/json': 'JobEventResult' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  listActions: {
    method: 'GET',
    path: '/v2/{project_id}/actions',
    tag: 'actions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'offset', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    body: { required: false, content: { 'application/json': 'Search' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'ActionList' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  createAction: {
    method: 'POST',
    path: '/v2/{project_id}/actions',
    tag: 'actions',
    parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'ActionDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'ActionId' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  showAction: {
    method: 'GET',
    path: '/v2/{project_id}/actions/{action_id}',
    tag: 'actions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'action_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Action' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  updateAction: {
    method: 'PATCH',
    path: '/v2/{project_id}/actions/{action_id}',
    tag: 'actions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'action_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'ActionPatch' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'ActionVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  replaceAction: {
    method: 'POST',
    path: '/v2/{project_id}/actions/{action_id}',
    tag: 'actions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'action_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'ActionDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'ActionVersion' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  deleteAction: {
    method: 'DELETE',
    path: '/v2/{project_id}/actions/{action_id}',
    tag: 'actions',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'action_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  listClients: {
    method: 'GET',
    path: '/v2/{project_id}/clients',
    tag: 'clients',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'offset', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    body: { required: false, content: { 'application/json': 'Search' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'ClientList' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  registerClient: {
    method: 'POST',
    path: '/v2/{project_id}/clients',
    tag: 'clients',
    parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'ClientDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'ClientId' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      409: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ConflictResponse',
          'text/xml': 'ConflictResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  showClient: {
    method: 'GET',
    path: '/v2/{project_id}/clients/{client_id}',
    tag: 'clients',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'client_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'Client' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  deleteClient: {
    method: 'DELETE',
    path: '/v2/{project_id}/clients/{client_id}',
    tag: 'clients',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'client_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  listBackups: {
    method: 'GET',
    path: '/v2/{project_id}/backups',
    tag: 'backups',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
      { name: 'offset', in: 'query', required: false, schema: { type: 'integer' } },
    ],
    body: { required: false, content: { 'application/json': 'Search' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'BackupList' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  createBackup: {
    method: 'POST',
    path: '/v2/{project_id}/backups',
    tag: 'backups',
    parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
    body: { required: false, content: { 'application/json': 'BackupDocument' } },
    responses: {
      201: { headers: [], content: { 'application/json': 'BackupId' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  showBackup: {
    method: 'GET',
    path: '/v2/{project_id}/backups/{backup_id}',
    tag: 'backups',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'backup_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      200: { headers: [], content: { 'application/json': 'ShownBackup' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  updateBackup: {
    method: 'PATCH',
    path: '/v2/{project_id}/backups/{backup_id}',
    tag: 'backups',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'backup_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    body: { required: false, content: { 'application/json': 'BackupPatch' } },
    responses: {
      200: { headers: [], content: { 'application/json': 'Backup' } },
      400: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadRequestResponse',
          'text/xml': 'BadRequestResponse',
        },
      },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      404: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotFoundResponse',
          'text/xml': 'NotFoundResponse',
        },
      },
      405: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'BadMethodResponse',
          'text/xml': 'BadMethodResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
      753: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'SyntaxErrorResponse',
          'text/xml': 'SyntaxErrorResponse',
        },
      },
    },
  },
  deleteBackup: {
    method: 'DELETE',
    path: '/v2/{project_id}/backups/{backup_id}',
    tag: 'backups',
    parameters: [
      { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'backup_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    responses: {
      204: { headers: [], content: {} },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  listVersions: {
    method: 'GET',
    path: '/',
    tag: 'versions',
    parameters: [],
    responses: { 300: { headers: [], content: {} } },
  },
  showHome: {
    method: 'GET',
    path: '/v2',
    tag: 'versions',
    parameters: [],
    responses: {
      200: { headers: [], content: { 'application/json-home': 'Home' } },
      401: { headers: [], content: { 'application/json': 'Unauthorized' } },
      403: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ForbiddenResponse',
          'text/xml': 'ForbiddenResponse',
        },
      },
      406: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'NotAcceptableResponse',
          'text/xml': 'NotAcceptableResponse',
        },
      },
      500: {
        headers: [],
        content: {
          'application/json': 'Error',
          'application/xml': 'ServerErrorResponse',
          'text/xml': 'ServerErrorResponse',
          'text/plain': 'ServerErrorResponse',
        },
      },
    },
  },
  showIdentity: {
    method: 'GET',
    path: '/v3',
    tag: 'identity',
    parameters: [],
    responses: { 200: { headers: [], content: { 'application/json': 'IdentityVersion' } } },
  },
  issueToken: {
    method: 'POST',
    path: '/v3/auth/tokens',
    tag: 'identity',
    parameters: [],
    body: { required: false, content: { 'application/json': 'Login' } },
    responses: {
      201: { headers: ['x-subject-token'], content: { 'application/json': 'TokenReply' } },
      400: { headers: [], content: { 'application/json': 'IdentityError' } },
      401: { headers: [], content: { 'application/json': 'IdentityError' } },
    },
  },
  showToken: {
    method: 'GET',
    path: '/v3/auth/tokens',
    tag: 'identity',
    parameters: [{ name: 'X-Subject-Token', in: 'header', required: false, schema: { type: 'string' } }],
    responses: {
      200: { headers: ['x-subject-token'], content: { 'application/json': 'TokenReply' } },
      400: { headers: [], content: { 'application/json': 'IdentityError' } },
      401: { headers: [], content: { 'application/json': 'IdentityError' } },
      404: { headers: [], content: { 'application/json': 'IdentityError' } },
    },
  },
  listIdentityVersions: {
    method: 'GET',
    path: '/identity',
    tag: 'identity',
    parameters: [],
    responses: { 300: { headers: [], content: { 'application/json': 'IdentityVersions' } } },
  },
  showIdentityBelow: {
    method: 'GET',
    path: '/identity/v3',
    tag: 'identity',
    parameters: [],
    responses: { 200: { headers: [], content: { 'application/json': 'IdentityVersion' } } },
  },
  issueTokenBelow: {
    method: 'POST',
    path: '/identity/v3/auth/tokens',
    tag: 'identity',
    parameters: [],
    body: { required: false, content: { 'application/json': 'Login' } },
    responses: {
      201: { headers: ['x-subject-token'], content: { 'application/json': 'TokenReply' } },
      400: { headers: [], content: { 'application/json': 'IdentityError' } },
      401: { headers: [], content: { 'application/json': 'IdentityError' } },
    },
  },
  showTokenBelow: {
    method: 'GET',
    path: '/identity/v3/auth/tokens',
    tag: 'identity',
    parameters: [{ name: 'X-Subject-Token', in: 'header', required: false, schema: { type: 'string' } }],
    responses: {
      200: { headers: ['x-subject-token'], content: { 'application/json': 'TokenReply' } },
      400: { headers: [], content: { 'application/json': 'IdentityError' } },
      401: { headers: [], content: { 'application/json': 'IdentityError' } },
      404: { headers: [], content: { 'application/json': 'IdentityError' } },
    },
  },
} as const

export type OperationId = keyof typeof operations
