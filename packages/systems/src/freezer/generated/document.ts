// Generated from specs/freezer/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const document: object = {
  openapi: '3.1.0',
  info: {
    title: 'OpenStack Freezer',
    version: '2',
    summary: 'Backup sessions, jobs, actions, clients and backups of a project, and the login that clients need',
    description: 'What freezer-api answers (master of August 2026, sqlite store), as it was recorded, beside the part of Keystone that its clients use. PROVENANCE.md says where each part comes from.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: 'http://127.0.0.1:4010' }],
  tags: [
    { name: 'sessions', description: 'Groups of jobs that share a schedule and a counter of cycles' },
    { name: 'jobs', description: 'What a client is to do and when' },
    { name: 'actions', description: 'The single steps of jobs' },
    { name: 'clients', description: 'Machines whose schedulers run jobs' },
    { name: 'backups', description: 'What was backed up' },
    { name: 'versions', description: 'What the address offers' },
    { name: 'identity', description: 'The part of Keystone v3 that clients use' },
  ],
  paths: {
    '/v2/{project_id}/sessions': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'listSessions',
        tags: ['sessions'],
        summary: 'Lists the sessions of the project',
        description: 'The search is the body of the GET; there is no search in the query.',
        parameters: [{ $ref: '#/components/parameters/limit' }, { $ref: '#/components/parameters/offset' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Search' },
              example: { match: [{ description: 'nightly' }] },
            },
          },
        },
        responses: {
          200: {
            description: 'A page of sessions',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionList' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'createSession',
        tags: ['sessions'],
        summary: 'Makes an active session without jobs',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SessionDocument' },
              example: { description: 'nightly', hold_off: 30, schedule: { schedule_interval: '1 days' } },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionId' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/sessions/{session_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/session_id' },
      ],
      get: {
        operationId: 'showSession',
        tags: ['sessions'],
        summary: 'Shows a session',
        responses: {
          200: {
            description: 'The session',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Session' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      patch: {
        operationId: 'updateSession',
        tags: ['sessions'],
        summary: 'Writes members of a session',
        description: 'Status, result and times are stored as they are sent; nothing checks that they make sense.',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SessionPatch' },
              example: { description: 'weekly' },
            },
          },
        },
        responses: {
          200: {
            description: 'Its id; the version is always 0',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'replaceSession',
        tags: ['sessions'],
        summary: 'Replaces a session, or makes one with this id',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SessionReplacement' },
              example: { session_tag: 3, schedule: { schedule_interval: '1 days' } },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id; the version is the id again',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      delete: {
        operationId: 'deleteSession',
        tags: ['sessions'],
        summary: 'Deletes a session, and is content when there is none',
        responses: {
          204: { description: 'It is not there' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/{project_id}/sessions/{session_id}/action': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/session_id' },
      ],
      post: {
        operationId: 'actOnSession',
        tags: ['sessions'],
        summary: 'A scheduler says that a job of the session starts or has ended',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SessionAction' },
              example: { start: { job_id: '4822a1b4e9d54d5f8dd3a6a4b9a0f1c7', current_tag: 0 } },
            },
          },
        },
        responses: {
          202: {
            description: 'What the session answers, and its counter',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionActionResult' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          405: { $ref: '#/components/responses/BadMethod' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/sessions/{session_id}/jobs/{job_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/session_id' },
        { $ref: '#/components/parameters/job_id' },
      ],
      put: {
        operationId: 'addSessionJob',
        tags: ['sessions'],
        summary: 'Adds a job to a session, whose schedule it takes over',
        responses: {
          204: { description: 'It is a member' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      delete: {
        operationId: 'removeSessionJob',
        tags: ['sessions'],
        summary: 'Removes a job from a session and stops it',
        responses: {
          204: { description: 'It is no member' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/{project_id}/jobs': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'listJobs',
        tags: ['jobs'],
        summary: 'Lists the jobs of the project',
        description: 'The search is the body of the GET; there is no search in the query.',
        parameters: [
          { $ref: '#/components/parameters/limit' },
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/all_projects' },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Search' },
              example: { match: [{ description: 'nightly' }] },
            },
          },
        },
        responses: {
          200: {
            description: 'A page of jobs',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/JobList' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'createJob',
        tags: ['jobs'],
        summary: 'Makes a job with its actions',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/JobDocument' },
              example: {
                client_id: 'node1',
                job_actions: [{ freezer_action: { action: 'backup', mode: 'fs', path_to_backup: '/etc' } }],
              },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/JobId' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          422: { $ref: '#/components/responses/Unprocessable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/jobs/{job_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/job_id' },
      ],
      get: {
        operationId: 'showJob',
        tags: ['jobs'],
        summary: 'Shows a job',
        responses: {
          200: {
            description: 'The job',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Job' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      patch: {
        operationId: 'updateJob',
        tags: ['jobs'],
        summary: 'Writes members of a job; a schedule that is not sent is emptied',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/JobPatch' },
              example: { job_schedule: { status: 'running' } },
            },
          },
        },
        responses: {
          200: {
            description: 'Its id; the version is always 0',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/JobVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'replaceJob',
        tags: ['jobs'],
        summary: 'Replaces a job, or makes one with this id',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/JobDocument' } } },
        },
        responses: {
          201: {
            description: 'Its id; the version is the id again',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/JobVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      delete: {
        operationId: 'deleteJob',
        tags: ['jobs'],
        summary: 'Deletes a job, and is content when there is none',
        responses: {
          204: { description: 'It is not there' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/{project_id}/jobs/{job_id}/event': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/job_id' },
      ],
      post: {
        operationId: 'sendJobEvent',
        tags: ['jobs'],
        summary: 'Asks the scheduler of a job to start, stop or abort it',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/JobEvent' },
              example: { start: null },
            },
          },
        },
        responses: {
          202: {
            description: 'Whether it was asked for before',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/JobEventResult' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/actions': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'listActions',
        tags: ['actions'],
        summary: 'Lists the actions of the project',
        description: 'The search is the body of the GET; there is no search in the query.',
        parameters: [{ $ref: '#/components/parameters/limit' }, { $ref: '#/components/parameters/offset' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Search' },
              example: { match: [{ description: 'nightly' }] },
            },
          },
        },
        responses: {
          200: {
            description: 'A page of actions',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActionList' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'createAction',
        tags: ['actions'],
        summary: 'Makes an action',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ActionDocument' },
              example: {
                freezer_action: { action: 'backup', mode: 'fs', path_to_backup: '/etc' },
                max_retries: 5,
              },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActionId' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/actions/{action_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/action_id' },
      ],
      get: {
        operationId: 'showAction',
        tags: ['actions'],
        summary: 'Shows an action',
        responses: {
          200: {
            description: 'The action',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Action' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      patch: {
        operationId: 'updateAction',
        tags: ['actions'],
        summary: 'Writes members of an action',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ActionPatch' },
              example: { max_retries: 9 },
            },
          },
        },
        responses: {
          200: {
            description: 'Its id; the version is the id again',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActionVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'replaceAction',
        tags: ['actions'],
        summary: 'Replaces an action, or makes one with this id',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ActionDocument' } } },
        },
        responses: {
          201: {
            description: 'Its id; the version is the id again',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActionVersion' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      delete: {
        operationId: 'deleteAction',
        tags: ['actions'],
        summary: 'Deletes an action, and is content when there is none',
        responses: {
          204: { description: 'It is not there' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/{project_id}/clients': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'listClients',
        tags: ['clients'],
        summary: 'Lists the clients of the project',
        description: 'The search is the body of the GET; there is no search in the query.',
        parameters: [{ $ref: '#/components/parameters/limit' }, { $ref: '#/components/parameters/offset' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Search' },
              example: { match: [{ description: 'nightly' }] },
            },
          },
        },
        responses: {
          200: {
            description: 'A page of clients',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ClientList' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'registerClient',
        tags: ['clients'],
        summary: 'Registers a client; a second time updates it',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ClientDocument' },
              example: { client_id: 'node1', hostname: 'node1' },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ClientId' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          409: { $ref: '#/components/responses/Conflict' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/clients/{client_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/client_id' },
      ],
      get: {
        operationId: 'showClient',
        tags: ['clients'],
        summary: 'Shows a client',
        responses: {
          200: {
            description: 'The client',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Client' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      delete: {
        operationId: 'deleteClient',
        tags: ['clients'],
        summary: 'Deletes a client, and is content when there is none',
        responses: {
          204: { description: 'It is not there' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/{project_id}/backups': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'listBackups',
        tags: ['backups'],
        summary: 'Lists the backups of the project',
        description: 'The search is the body of the GET; there is no search in the query.',
        parameters: [{ $ref: '#/components/parameters/limit' }, { $ref: '#/components/parameters/offset' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Search' },
              example: { match: [{ description: 'nightly' }] },
            },
          },
        },
        responses: {
          200: {
            description: 'A page of backups',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/BackupList' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      post: {
        operationId: 'createBackup',
        tags: ['backups'],
        summary: 'Notes a backup',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BackupDocument' },
              example: { container: 'c1', hostname: 'node1', backup_name: 'etc' },
            },
          },
        },
        responses: {
          201: {
            description: 'Its id',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/BackupId' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
    },
    '/v2/{project_id}/backups/{backup_id}': {
      parameters: [
        { $ref: '#/components/parameters/project_id' },
        { $ref: '#/components/parameters/backup_id' },
      ],
      get: {
        operationId: 'showBackup',
        tags: ['backups'],
        summary: 'Shows a backup',
        responses: {
          200: {
            description: 'The backup',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ShownBackup' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
      patch: {
        operationId: 'updateBackup',
        tags: ['backups'],
        summary: 'Changes the status and adds to the metadata of a backup',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BackupPatch' },
              example: { status: 'error' },
            },
          },
        },
        responses: {
          200: {
            description: 'The backup',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Backup' } } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          405: { $ref: '#/components/responses/BadMethod' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
          753: { $ref: '#/components/responses/SyntaxError' },
        },
      },
      delete: {
        operationId: 'deleteBackup',
        tags: ['backups'],
        summary: 'Deletes a backup, and is content when there is none',
        responses: {
          204: { description: 'It is not there' },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/': {
      get: {
        operationId: 'listVersions',
        tags: ['versions'],
        summary: 'Says that there are versions; the real server loses the body that names them',
        responses: { 300: { description: 'Nothing further' } },
      },
    },
    '/v2': {
      get: {
        operationId: 'showHome',
        tags: ['versions'],
        summary: 'A home document of the older kind',
        responses: {
          200: {
            description: 'Three of the resources',
            content: { 'application/json-home': { schema: { $ref: '#/components/schemas/Home' } } },
          },
          401: { $ref: '#/components/responses/Unauthorized' },
          403: { $ref: '#/components/responses/Forbidden' },
          406: { $ref: '#/components/responses/NotAcceptable' },
          500: { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v3': {
      get: {
        operationId: 'showIdentity',
        tags: ['identity'],
        summary: 'The version of the identity service',
        responses: {
          200: {
            description: 'The version',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/IdentityVersion' } } },
          },
        },
      },
    },
    '/v3/auth/tokens': {
      post: {
        operationId: 'issueToken',
        tags: ['identity'],
        summary: 'Logs in with a name and password, or with a token',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Login' },
              example: {
                auth: {
                  identity: {
                    methods: ['password'],
                    password: { user: { name: 'tester', domain: { name: 'Default' }, password: 'secret' } },
                  },
                  scope: { project: { name: 'proj', domain: { name: 'Default' } } },
                },
              },
            },
          },
        },
        responses: {
          201: { $ref: '#/components/responses/IssuedToken' },
          400: { $ref: '#/components/responses/IdentityError' },
          401: { $ref: '#/components/responses/IdentityError' },
        },
      },
      get: {
        operationId: 'showToken',
        tags: ['identity'],
        summary: 'Says whose a token is',
        parameters: [
          {
            name: 'X-Subject-Token',
            in: 'header',
            description: 'The token in question',
            schema: { type: 'string' },
          },
        ],
        responses: {
          200: { $ref: '#/components/responses/ShownToken' },
          400: { $ref: '#/components/responses/IdentityError' },
          401: { $ref: '#/components/responses/IdentityError' },
          404: { $ref: '#/components/responses/IdentityError' },
        },
      },
    },
    '/identity': {
      get: {
        operationId: 'listIdentityVersions',
        tags: ['identity'],
        summary: 'The versions of the identity service',
        responses: {
          300: {
            description: 'The versions',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/IdentityVersions' } } },
          },
        },
      },
    },
    '/identity/v3': {
      get: {
        operationId: 'showIdentityBelow',
        tags: ['identity'],
        summary: 'The version of the identity service',
        responses: {
          200: {
            description: 'The version',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/IdentityVersion' } } },
          },
        },
      },
    },
    '/identity/v3/auth/tokens': {
      post: {
        operationId: 'issueTokenBelow',
        tags: ['identity'],
        summary: 'Logs in with a name and password, or with a token',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Login' },
              example: {
                auth: {
                  identity: {
                    methods: ['password'],
                    password: { user: { name: 'tester', domain: { name: 'Default' }, password: 'secret' } },
                  },
                  scope: { project: { name: 'proj', domain: { name: 'Default' } } },
                },
              },
            },
          },
        },
        responses: {
          201: { $ref: '#/components/responses/IssuedToken' },
          400: { $ref: '#/components/responses/IdentityError' },
          401: { $ref: '#/components/responses/IdentityError' },
        },
      },
      get: {
        operationId: 'showTokenBelow',
        tags: ['identity'],
        summary: 'Says whose a token is',
        parameters: [
          {
            name: 'X-Subject-Token',
            in: 'header',
            description: 'The token in question',
            schema: { type: 'string' },
          },
        ],
        responses: {
          200: { $ref: '#/components/responses/ShownToken' },
          400: { $ref: '#/components/responses/IdentityError' },
          401: { $ref: '#/components/responses/IdentityError' },
          404: { $ref: '#/components/responses/IdentityError' },
        },
      },
    },
  },
  components: {
    parameters: {
      project_id: { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
      session_id: { name: 'session_id', in: 'path', required: true, schema: { type: 'string' } },
      job_id: { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } },
      action_id: { name: 'action_id', in: 'path', required: true, schema: { type: 'string' } },
      client_id: { name: 'client_id', in: 'path', required: true, schema: { type: 'string' } },
      backup_id: { name: 'backup_id', in: 'path', required: true, schema: { type: 'string' } },
      limit: {
        name: 'limit',
        in: 'query',
        description: 'How many at most; zero and nothing mean 10, a negative number means all',
        schema: { type: 'integer' },
      },
      offset: {
        name: 'offset',
        in: 'query',
        description: 'How many to leave out at the start; a negative number means none',
        schema: { type: 'integer' },
      },
      all_projects: {
        name: 'all_projects',
        in: 'query',
        description: 'Has to be a truth value and changes nothing; who may see all projects always does',
        schema: { type: 'boolean' },
      },
    },
    responses: {
      BadRequest: {
        description: 'The body or a parameter is not as it has to be',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            example: { title: 'Bad request format', description: '\'schedule\' is a required property' },
          },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      Unauthorized: {
        description: 'There is no token, or none that is valid',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Unauthorized' } } },
      },
      Forbidden: {
        description: 'The token\'s roles or project don\'t allow it',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            example: {
              title: 'Access Forbidden',
              description: 'You are not allowed to access this resource',
            },
          },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      NotFound: {
        description: 'It is not there; a GET says so without a body',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      BadMethod: {
        description: 'There is no such action',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      NotAcceptable: {
        description: 'JSON is all there is; an Accept for XML is told so in XML',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      Conflict: {
        description: 'The id is taken',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      Unprocessable: {
        description: 'The job\'s client is unknown or can\'t do it',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      ServerError: {
        description: 'The service failed on what it was sent',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Error' } },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
          'text/plain': { schema: { type: 'string' } },
        },
      },
      SyntaxError: {
        description: 'The body is no JSON; the status line is 753 Syntax Error',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            example: { title: 'Malformed JSON' },
          },
          'application/xml': { schema: { type: 'string' } },
          'text/xml': { schema: { type: 'string' } },
        },
      },
      IssuedToken: {
        description: 'The token, whose text is in a header',
        headers: { 'X-Subject-Token': { schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenReply' } } },
      },
      ShownToken: {
        description: 'What the token stands for',
        headers: { 'X-Subject-Token': { schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenReply' } } },
      },
      IdentityError: {
        description: 'What is wrong with the login or the token',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/IdentityError' } } },
      },
    },
    schemas: {
      Schedule: {
        type: 'object',
        description: 'When a job runs and how far it is',
        properties: {
          time_created: { type: 'integer' },
          time_started: { type: 'integer' },
          time_ended: { type: 'integer' },
          event: { type: 'string', enum: ['', 'stop', 'start', 'abort', 'remove'] },
          status: {
            type: 'string',
            enum: ['', 'completed', 'stop', 'scheduled', 'running', 'aborting', 'removed'],
          },
          result: { type: 'string', enum: ['', 'success', 'fail', 'aborted'] },
          schedule_date: {
            type: 'string',
            pattern: '^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?$',
          },
          schedule_interval: {
            type: 'string',
            pattern: '^(continuous|(\\d+ +(weeks|days|hours|minutes|seconds)))$',
          },
          schedule_start_date: {
            type: 'string',
            pattern: '^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?$',
          },
          schedule_end_date: {
            type: 'string',
            pattern: '^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?$',
          },
          schedule_year: { type: 'string', pattern: '^\\d{4}$' },
          schedule_month: { type: 'string' },
          schedule_day: { type: 'string' },
          schedule_week: { type: 'string' },
          schedule_day_of_week: { type: 'string' },
          schedule_hour: { type: 'string' },
          schedule_minute: { type: 'string' },
          schedule_second: { type: 'string' },
          current_pid: { type: 'integer' },
        },
        additionalProperties: false,
      },
      SessionDocument: {
        type: 'object',
        description: 'Members that are not named here are ignored; ids, project, status and jobs too',
        properties: {
          schedule: { $ref: '#/components/schemas/Schedule' },
          session_tag: { type: 'integer' },
          time_started: { type: 'integer' },
          time_ended: { type: 'integer' },
          description: { description: 'A text, a number or null' },
          hold_off: { description: 'Seconds. Any text is stored, and makes a start fail later' },
          result: { description: 'Stored as sent' },
          time_start: { description: 'Stored as sent' },
          time_end: { description: 'Stored as sent' },
        },
        required: ['schedule'],
        additionalProperties: true,
      },
      SessionPatch: {
        type: ['object', 'null'],
        properties: {
          schedule: { $ref: '#/components/schemas/Schedule' },
          project_id: { type: 'string', pattern: '^[\\w-]+$' },
          session_tag: { type: 'integer' },
          time_started: { type: 'integer' },
          time_ended: { type: 'integer' },
        },
        additionalProperties: true,
      },
      SessionReplacement: {
        type: 'object',
        properties: {
          schedule: { $ref: '#/components/schemas/Schedule' },
          session_tag: { type: 'integer' },
          time_started: { type: 'integer' },
          time_ended: { type: 'integer' },
        },
        required: ['session_tag', 'schedule'],
        additionalProperties: true,
      },
      SessionId: {
        type: 'object',
        properties: { session_id: { type: 'string' } },
        required: ['session_id'],
        additionalProperties: false,
      },
      SessionVersion: {
        type: 'object',
        properties: { session_id: { type: 'string' }, version: { type: ['integer', 'string'] } },
        required: ['session_id', 'version'],
        additionalProperties: false,
      },
      SessionAction: {
        type: 'object',
        description: 'The first member alone is read',
        properties: {
          start: { description: 'job_id and current_tag, the counter as the job knows it' },
          end: { description: 'job_id and result; current_tag is ignored' },
        },
        additionalProperties: true,
      },
      SessionActionResult: {
        type: 'object',
        properties: {
          result: { type: 'string', enum: ['success', 'hold-off', 'out-of-sync'] },
          session_tag: { type: 'integer' },
        },
        required: ['result', 'session_tag'],
        additionalProperties: false,
      },
      SessionJob: {
        type: 'object',
        description: 'What a session knows of a member; a client may write anything here',
        properties: { client_id: {}, status: {}, result: {}, time_started: {}, time_ended: {} },
        additionalProperties: true,
      },
      Session: {
        type: 'object',
        properties: {
          project_id: { type: 'string' },
          session_id: { type: 'string' },
          user_id: { type: 'string' },
          description: { type: ['string', 'null'] },
          session_tag: { type: 'integer' },
          result: { type: ['string', 'null'] },
          hold_off: { type: ['number', 'string', 'null'] },
          status: { type: ['string', 'null'] },
          time_ended: { type: ['number', 'string', 'null'] },
          time_started: { type: ['number', 'string', 'null'] },
          time_end: { type: ['number', 'string', 'null'] },
          time_start: { type: ['number', 'string', 'null'] },
          schedule: { $ref: '#/components/schemas/Schedule' },
          jobs: {
            type: ['object', 'null'],
            description: 'Missing until a job is added; null after a replacement without jobs',
            additionalProperties: { $ref: '#/components/schemas/SessionJob' },
          },
        },
        required: [
          'project_id',
          'session_id',
          'user_id',
          'description',
          'session_tag',
          'result',
          'hold_off',
          'status',
          'time_ended',
          'time_started',
          'time_end',
          'time_start',
          'schedule',
        ],
        additionalProperties: false,
      },
      SessionList: {
        type: 'object',
        properties: { sessions: { type: 'array', items: { $ref: '#/components/schemas/Session' } } },
        required: ['sessions'],
        additionalProperties: false,
      },
      FreezerAction: {
        type: 'object',
        description: 'The options of the agent\'s command line, by their own names',
        properties: {
          action: { type: 'string', enum: ['backup', 'restore', 'info', 'admin', 'exec'] },
          mode: {
            type: ['string', 'null'],
            enum: ['fs', 'mongo', 'mysql', 'sqlserver', 'cinder', 'glance', 'cindernative', 'nova', null],
          },
          path_to_backup: { type: ['string', 'null'] },
          backup_name: { type: ['string', 'null'] },
          container: { type: ['string', 'null'] },
          restore_abs_path: { type: ['string', 'null'] },
          storage: { description: 'Validated by what the client can do alone' },
        },
        additionalProperties: true,
      },
      JobAction: {
        type: 'object',
        properties: {
          action_id: { type: 'string' },
          freezer_action: { $ref: '#/components/schemas/FreezerAction' },
          max_retries: { type: 'integer' },
          max_retries_interval: { type: 'integer' },
          mandatory: { type: 'boolean' },
        },
        additionalProperties: true,
      },
      JobDocument: {
        type: 'object',
        properties: {
          job_actions: { type: 'array', items: { $ref: '#/components/schemas/JobAction' } },
          job_schedule: { $ref: '#/components/schemas/Schedule' },
          job_id: { type: 'string', pattern: '^[\\w-]+$' },
          client_id: {
            type: 'string',
            pattern: '^(?:([\\w-]+)_)?([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d])(\\.([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d]))*$',
          },
          session_id: { type: ['string', 'null'], pattern: '^[\\w-]*$' },
          session_tag: { type: 'integer' },
          session_name: { type: ['string', 'null'] },
          user_id: { type: 'string', pattern: '^[\\w-]+$' },
          project_id: { type: 'string', pattern: '^[\\w-]+$' },
          description: { type: ['string', 'null'] },
          _version: { type: 'integer' },
          action_defaults: {
            type: 'object',
            description: 'Fills what the actions leave out, and is not stored',
            additionalProperties: true,
          },
        },
        required: ['job_actions', 'client_id'],
        additionalProperties: false,
      },
      JobPatch: {
        type: ['object', 'null'],
        properties: {
          job_actions: { type: 'array', items: { $ref: '#/components/schemas/JobAction' } },
          job_schedule: { $ref: '#/components/schemas/Schedule' },
          job_id: { description: 'Ignored' },
          client_id: {
            type: 'string',
            pattern: '^(?:([\\w-]+)_)?([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d])(\\.([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d]))*$',
          },
          session_id: { type: ['string', 'null'], pattern: '^[\\w-]*$' },
          session_tag: { type: 'integer' },
          session_name: { type: ['string', 'null'] },
          user_id: { description: 'Ignored' },
          user_credentials: { description: 'Ignored' },
          project_id: { type: 'string', pattern: '^[\\w-]+$' },
          description: { type: ['string', 'null'] },
          _version: { type: 'integer' },
          action_defaults: { type: 'object', additionalProperties: true },
        },
        additionalProperties: false,
      },
      JobId: {
        type: 'object',
        properties: { job_id: { type: 'string' } },
        required: ['job_id'],
        additionalProperties: false,
      },
      JobVersion: {
        type: 'object',
        properties: { job_id: { type: 'string' }, version: { type: ['integer', 'string'] } },
        required: ['job_id', 'version'],
        additionalProperties: false,
      },
      JobEvent: {
        type: 'object',
        description: 'The first member\'s name alone is read',
        properties: { start: {}, stop: {}, abort: {} },
        additionalProperties: true,
      },
      JobEventResult: {
        type: 'object',
        properties: {
          result: {
            type: 'string',
            enum: ['success', 'start already requested', 'stop already requested', 'abort already requested'],
          },
        },
        required: ['result'],
        additionalProperties: false,
      },
      Job: {
        type: 'object',
        properties: {
          job_id: { type: 'string' },
          project_id: { type: 'string' },
          user_id: { type: 'string' },
          job_schedule: { $ref: '#/components/schemas/Schedule' },
          client_id: { type: 'string' },
          session_id: { type: ['string', 'null'] },
          session_tag: { type: 'integer' },
          description: { type: ['string', 'null'] },
          job_actions: { type: 'array', items: { $ref: '#/components/schemas/ActionOfJob' } },
        },
        required: [
          'job_id',
          'project_id',
          'user_id',
          'job_schedule',
          'client_id',
          'session_id',
          'session_tag',
          'description',
          'job_actions',
        ],
        additionalProperties: false,
      },
      JobList: {
        type: 'object',
        properties: { jobs: { type: 'array', items: { $ref: '#/components/schemas/Job' } } },
        required: ['jobs'],
        additionalProperties: false,
      },
      ActionDocument: {
        type: 'object',
        properties: {
          action_id: { type: 'string', pattern: '^[\\w-]+$' },
          freezer_action: { type: 'object', additionalProperties: true },
          max_retries: { description: 'A number' },
          max_retries_interval: { description: 'Seconds' },
          mandatory: { description: 'A truth value' },
        },
        required: ['freezer_action'],
        additionalProperties: true,
      },
      ActionPatch: {
        type: ['object', 'null'],
        properties: {
          freezer_action: { type: 'object', additionalProperties: true },
          max_retries: { description: 'Emptied when it is not sent' },
          max_retries_interval: { description: 'Emptied when it is not sent' },
        },
        additionalProperties: true,
      },
      ActionId: {
        type: 'object',
        properties: { action_id: { type: 'string' } },
        required: ['action_id'],
        additionalProperties: false,
      },
      ActionVersion: {
        type: 'object',
        properties: { action_id: { type: 'string' }, version: { type: 'string' } },
        required: ['action_id', 'version'],
        additionalProperties: false,
      },
      ActionOfJob: {
        type: 'object',
        description: 'As an action; release 13 answers what was sent',
        properties: {
          action_id: { type: 'string' },
          freezer_action: { type: 'object', additionalProperties: true },
        },
        required: ['action_id', 'freezer_action'],
        additionalProperties: true,
      },
      Action: {
        type: 'object',
        properties: {
          project_id: { type: 'string' },
          action_id: { type: 'string' },
          user_id: { type: 'string' },
          max_retries: {},
          max_retries_interval: {},
          freezer_action: { type: 'object', additionalProperties: true },
        },
        required: [
          'project_id',
          'action_id',
          'user_id',
          'max_retries',
          'max_retries_interval',
          'freezer_action',
        ],
        additionalProperties: false,
      },
      ListedAction: {
        type: 'object',
        properties: {
          project_id: { type: 'string' },
          user_id: { type: 'string' },
          timeout: {},
          max_retries_interval: {},
          max_retries: {},
          action_id: { type: 'string' },
          mandatory: {},
          freezer_action: { type: 'object', additionalProperties: true },
        },
        required: [
          'project_id',
          'user_id',
          'timeout',
          'max_retries_interval',
          'max_retries',
          'action_id',
          'mandatory',
          'freezer_action',
        ],
        additionalProperties: false,
      },
      ActionList: {
        type: 'object',
        properties: { actions: { type: 'array', items: { $ref: '#/components/schemas/ListedAction' } } },
        required: ['actions'],
        additionalProperties: false,
      },
      ClientDocument: {
        type: 'object',
        properties: {
          client_id: {
            type: 'string',
            pattern: '^(?:([\\w-]+)_)?([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d])(\\.([a-zA-Z\\d]|[a-zA-Z\\d][a-zA-Z\\d-]{0,61}[a-zA-Z\\d]))*$',
          },
          hostname: { type: 'string', pattern: '[a-zA-Z\\d]' },
          description: { type: 'string' },
          uuid: { type: 'string' },
          is_central: { type: 'boolean' },
          supported_actions: { type: 'array', items: { type: 'string' } },
          supported_modes: { type: 'array', items: { type: 'string' } },
          supported_storages: { type: 'array', items: { type: 'string' } },
          supported_engines: { type: 'array', items: { type: 'string' } },
        },
        required: ['client_id'],
        additionalProperties: true,
      },
      ClientId: {
        type: 'object',
        properties: { client_id: { type: 'string' } },
        required: ['client_id'],
        additionalProperties: false,
      },
      Client: {
        type: 'object',
        properties: {
          project_id: { type: 'string' },
          user_id: { type: 'string' },
          client: {
            anyOf: [{ $ref: '#/components/schemas/AbleClient' }, { $ref: '#/components/schemas/ClientOf13' }],
          },
        },
        required: ['project_id', 'user_id', 'client'],
        additionalProperties: false,
      },
      AbleClient: {
        type: 'object',
        properties: {
          uuid: { type: 'string' },
          hostname: { type: ['string', 'null'] },
          client_id: { type: 'string' },
          is_central: { type: 'boolean' },
          description: { type: ['string', 'null'] },
          supported_actions: { type: 'array', items: { type: 'string' } },
          supported_modes: { type: 'array', items: { type: 'string' } },
          supported_storages: { type: 'array', items: { type: 'string' } },
          supported_engines: { type: 'array', items: { type: 'string' } },
        },
        required: [
          'uuid',
          'hostname',
          'client_id',
          'is_central',
          'description',
          'supported_actions',
          'supported_modes',
          'supported_storages',
          'supported_engines',
        ],
        additionalProperties: false,
      },
      ClientOf13: {
        type: 'object',
        description: 'Release 13 does not say what a client can do',
        properties: {
          uuid: { type: 'string' },
          hostname: { type: ['string', 'null'] },
          client_id: { type: 'string' },
          description: { type: ['string', 'null'] },
        },
        required: ['uuid', 'hostname', 'client_id', 'description'],
        additionalProperties: false,
      },
      ClientList: {
        type: 'object',
        properties: { clients: { type: 'array', items: { $ref: '#/components/schemas/Client' } } },
        required: ['clients'],
        additionalProperties: false,
      },
      BackupDocument: {
        type: 'object',
        properties: {
          container: { description: 'Not empty' },
          hostname: { description: 'Not empty' },
          backup_name: { description: 'Not empty' },
        },
        additionalProperties: true,
      },
      BackupPatch: {
        type: ['object', 'null'],
        properties: {
          status: { type: 'string', enum: ['creating', 'available', 'error', 'deleting', 'deleted'] },
          backup_metadata: { type: 'object', additionalProperties: true },
        },
        additionalProperties: true,
      },
      BackupId: {
        type: 'object',
        properties: { backup_id: { type: 'string' } },
        required: ['backup_id'],
        additionalProperties: false,
      },
      Backup: {
        type: 'object',
        properties: {
          project_id: { type: 'string' },
          backup_id: { type: 'string' },
          user_id: { type: 'string' },
          status: { type: 'string' },
          backup_metadata: { type: 'object', additionalProperties: true },
        },
        required: ['project_id', 'backup_id', 'user_id', 'status', 'backup_metadata'],
        additionalProperties: false,
      },
      ShownBackup: {
        anyOf: [{ $ref: '#/components/schemas/Backup' }, { $ref: '#/components/schemas/BackupOf13' }],
      },
      BackupOf13: {
        type: 'object',
        description: 'Release 13 has the name of the user, and no status',
        properties: {
          project_id: { type: 'string' },
          backup_id: { type: 'string' },
          user_id: { type: 'string' },
          user_name: { type: 'string' },
          backup_metadata: { type: 'object', additionalProperties: true },
        },
        required: ['project_id', 'backup_id', 'user_id', 'user_name', 'backup_metadata'],
        additionalProperties: false,
      },
      BackupList: {
        type: 'object',
        properties: { backups: { type: 'array', items: { $ref: '#/components/schemas/ShownBackup' } } },
        required: ['backups'],
        additionalProperties: false,
      },
      Search: {
        type: ['object', 'null'],
        description: 'Pairs that must hold, and pairs that must not, of members at any depth',
        properties: {
          match: { description: 'A list of objects' },
          match_not: { description: 'A list of objects' },
        },
        additionalProperties: true,
      },
      Error: {
        type: 'object',
        properties: {
          title: { type: 'string' },
          description: { type: 'string' },
          link: {
            type: 'object',
            properties: { text: { type: 'string' }, href: { type: 'string' }, rel: { type: 'string' } },
            required: ['text', 'href', 'rel'],
            additionalProperties: false,
          },
        },
        required: ['title'],
        additionalProperties: false,
      },
      Unauthorized: {
        type: 'object',
        properties: {
          error: {
            type: 'object',
            properties: { code: { type: 'integer' }, title: { type: 'string' }, message: { type: 'string' } },
            required: ['code', 'title', 'message'],
            additionalProperties: false,
          },
        },
        required: ['error'],
        additionalProperties: false,
      },
      Home: {
        type: 'object',
        properties: { resources: { type: 'object', additionalProperties: true } },
        required: ['resources'],
        additionalProperties: false,
      },
      Login: {
        type: 'object',
        properties: { auth: { type: 'object', additionalProperties: true } },
        required: ['auth'],
        additionalProperties: true,
      },
      IdentityName: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' } },
        required: ['id', 'name'],
        additionalProperties: false,
      },
      IdentityInDomain: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          domain: { $ref: '#/components/schemas/IdentityName' },
          password_expires_at: { type: 'null' },
        },
        required: ['id', 'name', 'domain'],
        additionalProperties: false,
      },
      Endpoint: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          interface: { type: 'string', enum: ['public', 'internal', 'admin'] },
          region: { type: 'string' },
          region_id: { type: 'string' },
          url: { type: 'string' },
        },
        required: ['id', 'interface', 'region', 'region_id', 'url'],
        additionalProperties: false,
      },
      CatalogEntry: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          type: { type: 'string' },
          endpoints: { type: 'array', items: { $ref: '#/components/schemas/Endpoint' } },
        },
        required: ['id', 'name', 'type', 'endpoints'],
        additionalProperties: false,
      },
      TokenReply: {
        type: 'object',
        properties: {
          token: {
            type: 'object',
            description: 'Without a project it has no roles and no catalog either',
            properties: {
              methods: { type: 'array', items: { type: 'string' } },
              user: { $ref: '#/components/schemas/IdentityInDomain' },
              audit_ids: { type: 'array', items: { type: 'string' } },
              expires_at: { type: 'string' },
              issued_at: { type: 'string' },
              project: { $ref: '#/components/schemas/IdentityInDomain' },
              is_domain: { type: 'boolean' },
              roles: { type: 'array', items: { $ref: '#/components/schemas/IdentityName' } },
              catalog: { type: 'array', items: { $ref: '#/components/schemas/CatalogEntry' } },
            },
            required: ['methods', 'user', 'audit_ids', 'expires_at', 'issued_at'],
            additionalProperties: false,
          },
        },
        required: ['token'],
        additionalProperties: false,
      },
      IdentityVersion: {
        type: 'object',
        properties: { version: { $ref: '#/components/schemas/IdentityVersionEntry' } },
        required: ['version'],
        additionalProperties: false,
      },
      IdentityVersions: {
        type: 'object',
        properties: {
          versions: {
            type: 'object',
            properties: {
              values: { type: 'array', items: { $ref: '#/components/schemas/IdentityVersionEntry' } },
            },
            required: ['values'],
            additionalProperties: false,
          },
        },
        required: ['versions'],
        additionalProperties: false,
      },
      IdentityVersionEntry: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          status: { type: 'string' },
          updated: { type: 'string' },
          links: {
            type: 'array',
            items: {
              type: 'object',
              properties: { rel: { type: 'string' }, href: { type: 'string' } },
              required: ['rel', 'href'],
              additionalProperties: false,
            },
          },
          'media-types': {
            type: 'array',
            items: {
              type: 'object',
              properties: { base: { type: 'string' }, type: { type: 'string' } },
              required: ['base', 'type'],
              additionalProperties: false,
            },
          },
        },
        required: ['id', 'status', 'updated', 'links', 'media-types'],
        additionalProperties: false,
      },
      IdentityError: {
        type: 'object',
        properties: {
          error: {
            type: 'object',
            properties: { code: { type: 'integer' }, message: { type: 'string' }, title: { type: 'string' } },
            required: ['code', 'message', 'title'],
            additionalProperties: false,
          },
        },
        required: ['error'],
        additionalProperties: false,
      },
    },
  },
}
