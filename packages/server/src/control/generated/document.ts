// Generated from specs/standin/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const document: object = {
  openapi: '3.1.0',
  info: {
    title: 'Standin\'s own API',
    version: '1.0.0',
    summary: 'Worlds, their time, settings and states, for tests in any language',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/_standin' }],
  tags: [
    { name: 'server' },
    { name: 'worlds' },
    { name: 'time' },
    { name: 'settings' },
    { name: 'faults' },
    { name: 'givens' },
    { name: 'journal' },
  ],
  paths: {
    '/health': {
      get: {
        operationId: 'getHealth',
        tags: ['server'],
        summary: 'Says that the server lives, and what it serves',
        responses: {
          200: {
            description: 'It lives',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Health' } } },
          },
        },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'getDocument',
        tags: ['server'],
        summary: 'This document',
        responses: {
          200: {
            description: 'The document',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
    '/worlds': {
      get: {
        operationId: 'listWorlds',
        tags: ['worlds'],
        summary: 'Lists the worlds of this server',
        responses: {
          200: {
            description: 'All of them, in the order in which they were made',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WorldList' } } },
          },
        },
      },
      post: {
        operationId: 'createWorld',
        tags: ['worlds'],
        summary: 'Makes a world, which sees no other and is seen by none',
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewWorld' } } },
        },
        responses: {
          201: { $ref: '#/components/responses/World' },
          400: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      delete: {
        operationId: 'deleteWorld',
        tags: ['worlds'],
        summary: 'Forgets a world; the main one stays',
        responses: {
          204: { description: 'It is gone' },
          404: { $ref: '#/components/responses/Problem' },
          409: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/reset': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'resetWorld',
        tags: ['worlds'],
        summary: 'Brings a world back to its beginning, its journal and settings included; snapshots stay',
        responses: {
          200: { $ref: '#/components/responses/World' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/snapshot': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'takeSnapshot',
        tags: ['worlds'],
        summary: 'Keeps a world as it is, for later restores',
        responses: {
          201: {
            description: 'What a restore names',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Snapshot' } } },
          },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/restore': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'restoreSnapshot',
        tags: ['worlds'],
        summary: 'Brings a world back to a snapshot, as often as wanted',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Snapshot' } } },
        },
        responses: {
          200: { $ref: '#/components/responses/World' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/fork': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'forkWorld',
        tags: ['worlds'],
        summary: 'Makes another world that goes on from where this one is',
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewFork' } } },
        },
        responses: {
          201: { $ref: '#/components/responses/World' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/export': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'exportWorld',
        tags: ['worlds'],
        summary: 'Shows a world as a file, for an import here or elsewhere',
        responses: {
          200: {
            description: 'The file',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WorldFile' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/import': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'importWorld',
        tags: ['worlds'],
        summary: 'Puts what a file holds in the place of what is in a world',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/WorldFile' } } },
        },
        responses: {
          200: { $ref: '#/components/responses/World' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/clock': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'getClock',
        tags: ['time'],
        summary: 'Shows the time of a world',
        responses: {
          200: { $ref: '#/components/responses/Clock' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'moveClock',
        tags: ['time'],
        summary: 'Moves the time of a world forward, or has it pass another way',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ClockChange' } } },
        },
        responses: {
          200: { $ref: '#/components/responses/Clock' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/settings/{system}': {
      parameters: [{ $ref: '#/components/parameters/world' }, { $ref: '#/components/parameters/system' }],
      get: {
        operationId: 'getSettings',
        tags: ['settings'],
        summary: 'Shows the settings of a system in a world, with what they mean',
        responses: {
          200: { $ref: '#/components/responses/Settings' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      patch: {
        operationId: 'changeSettings',
        tags: ['settings'],
        summary: 'Sets what is named, programs, services and users among it; null brings the default back',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { type: 'object', description: 'Values by the names of the system\'s settings' },
              example: { startFails: true },
            },
          },
        },
        responses: {
          200: { $ref: '#/components/responses/Settings' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/profiles/{system}': {
      parameters: [{ $ref: '#/components/parameters/world' }, { $ref: '#/components/parameters/system' }],
      get: {
        operationId: 'getProfile',
        tags: ['settings'],
        summary: 'Shows how long things take in a system of a world',
        responses: {
          200: { $ref: '#/components/responses/Profile' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      patch: {
        operationId: 'changeProfile',
        tags: ['settings'],
        summary: 'Changes how long things take, from now on, for what waits already too',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProfileChange' } } },
        },
        responses: {
          200: { $ref: '#/components/responses/Profile' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/faults': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'listFaults',
        tags: ['faults'],
        summary: 'Shows the faults of a world, how many requests each fitted and how often it struck',
        responses: {
          200: { $ref: '#/components/responses/Faults' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'addFaults',
        tags: ['faults'],
        summary: 'Adds faults to those that are set',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/FaultPlan' } } },
        },
        responses: {
          201: { $ref: '#/components/responses/Faults' },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'clearFaults',
        tags: ['faults'],
        summary: 'Removes all faults',
        responses: {
          204: { description: 'There is none any more' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/faults/{fault}': {
      parameters: [
        { $ref: '#/components/parameters/world' },
        {
          name: 'fault',
          in: 'path',
          required: true,
          description: 'A fault\'s name, percent-encoded where it has to be',
          schema: { type: 'string' },
        },
      ],
      delete: {
        operationId: 'removeFault',
        tags: ['faults'],
        summary: 'Removes a fault',
        responses: { 204: { description: 'It is gone' }, 404: { $ref: '#/components/responses/Problem' } },
      },
    },
    '/worlds/{world}/givens': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      post: {
        operationId: 'reachGiven',
        tags: ['givens'],
        summary: 'Brings a world into a named state, by the public calls that lead there',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/GivenRequest' } } },
        },
        responses: {
          201: {
            description: 'What is there, and how to ask for it',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ReachedGiven' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/givens/{system}': {
      parameters: [{ $ref: '#/components/parameters/world' }, { $ref: '#/components/parameters/system' }],
      get: {
        operationId: 'listGivens',
        tags: ['givens'],
        summary: 'Lists the named states of a system',
        responses: {
          200: {
            description: 'The catalogue',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GivenList' } } },
          },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/pact/provider-states': {
      post: {
        operationId: 'changeProviderState',
        tags: ['givens'],
        summary: 'Sets a provider state up or tears it down, as verifiers of Pact ask for it',
        description: 'The states are the givens of the systems. Each interaction begins in the world that the first set-up found; what a verifier asked in between is undone. Without a world in the path it is the main one.',
        parameters: [
          {
            name: 'system',
            in: 'query',
            required: false,
            description: 'The id of the system, where the world has several with a state of that name',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/StateChange' } } },
        },
        responses: {
          200: {
            description: 'Values for the generators of the interaction; none for a tear-down',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/StateValues' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
          409: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/pact/provider-states': {
      post: {
        operationId: 'changeProviderStateAt2',
        tags: ['givens'],
        summary: 'Sets a provider state up or tears it down, as verifiers of Pact ask for it',
        description: 'The states are the givens of the systems. Each interaction begins in the world that the first set-up found; what a verifier asked in between is undone. Without a world in the path it is the main one.',
        parameters: [
          {
            name: 'system',
            in: 'query',
            required: false,
            description: 'The id of the system, where the world has several with a state of that name',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/StateChange' } } },
        },
        responses: {
          200: {
            description: 'Values for the generators of the interaction; none for a tear-down',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/StateValues' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
          409: { $ref: '#/components/responses/Problem' },
        },
      },
      parameters: [{ name: 'world', in: 'path', required: true, schema: { type: 'string' } }],
    },
    '/worlds/{world}/journal': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'getJournal',
        tags: ['journal'],
        summary: 'Shows what was asked and answered, all of it or what a query means',
        parameters: [
          { name: 'system', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'operation', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'method', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'status',
            in: 'query',
            required: false,
            description: 'A number, or a class as \'4xx\'',
            schema: { type: 'string' },
          },
          {
            name: 'resource',
            in: 'query',
            required: false,
            description: 'An id, or the beginning of a path; * stands for any letters of a part',
            schema: { type: 'string' },
          },
          {
            name: 'fault',
            in: 'query',
            required: false,
            description: 'The name of a fault that struck',
            schema: { type: 'string' },
          },
          {
            name: 'since',
            in: 'query',
            required: false,
            description: 'The number of the first entry that is meant',
            schema: { type: 'integer' },
          },
          {
            name: 'bodies',
            in: 'query',
            required: false,
            description: 'true shows heads and bodies too, with masked secrets',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          200: {
            description: 'The latest entries, the eldest first',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Journal' } } },
          },
          400: { $ref: '#/components/responses/Problem' },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/journal/har': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'getHar',
        tags: ['journal'],
        summary: 'The journal as HTTP Archive 1.2',
        responses: {
          200: {
            description: 'The archive, with masked secrets',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
          404: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/worlds/{world}/journal/replay': {
      parameters: [{ $ref: '#/components/parameters/world' }],
      get: {
        operationId: 'getReplay',
        tags: ['journal'],
        summary: 'Everything that happened in the world, as a file for `standin replay`',
        responses: {
          200: { description: 'The file', content: { 'application/json': { schema: { type: 'object' } } } },
          404: { $ref: '#/components/responses/Problem' },
          409: { $ref: '#/components/responses/Problem' },
        },
      },
    },
  },
  components: {
    parameters: {
      world: {
        name: 'world',
        in: 'path',
        required: true,
        description: 'A world\'s name; `main` is the one that requests without a choice go to',
        schema: { type: 'string' },
      },
      system: {
        name: 'system',
        in: 'path',
        required: true,
        description: 'A system\'s id',
        schema: { type: 'string' },
      },
    },
    responses: {
      World: {
        description: 'The world',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/World' } } },
      },
      Clock: {
        description: 'The clock',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Clock' } } },
      },
      Settings: {
        description: 'The settings as they are now',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Settings' } } },
      },
      Profile: {
        description: 'The durations as they are now',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Profile' } } },
      },
      Problem: {
        description: 'What is wrong, why, and what to do about it',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
      Faults: {
        description: 'The faults',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/FaultList' } } },
      },
    },
    schemas: {
      Problem: {
        type: 'object',
        properties: {
          type: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string', description: 'A stable word for programs' },
          title: { type: 'string' },
          detail: { type: 'string' },
          nextStep: { type: 'string', description: 'What the reader can do about it' },
          errors: {
            type: 'array',
            description: 'What is wrong where, for bodies',
            items: {
              type: 'object',
              properties: {
                pointer: { type: 'string', description: 'A JSON pointer into the body' },
                detail: { type: 'string' },
              },
              required: ['pointer', 'detail'],
            },
          },
        },
        required: ['type', 'status', 'code', 'title', 'detail', 'nextStep'],
      },
      Health: {
        type: 'object',
        properties: {
          status: { type: 'string', enum: ['ok'] },
          worlds: { type: 'integer', minimum: 1 },
          systems: { type: 'array', items: { type: 'string' } },
        },
        required: ['status', 'worlds', 'systems'],
      },
      ClockMode: {
        type: 'string',
        enum: ['auto', 'manual', 'real'],
        description: 'auto jumps for clients that poll or wait, manual moves by this API alone, real follows the wall clock',
      },
      World: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          seed: { type: 'string' },
          clock: { $ref: '#/components/schemas/ClockMode' },
          systems: { type: 'array', items: { type: 'string' } },
          baseUrl: { type: 'string', description: 'Where its systems are reached' },
          port: { type: 'integer', description: 'Its own port, where it has one' },
        },
        required: ['name', 'seed', 'clock', 'systems', 'baseUrl'],
      },
      WorldList: {
        type: 'object',
        properties: { items: { type: 'array', items: { $ref: '#/components/schemas/World' } } },
        required: ['items'],
      },
      NewWorld: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            description: '1 to 100 letters, digits, dots, dashes and underscores, no dot or dash first',
          },
          seed: {
            type: ['string', 'integer'],
            description: 'Any text; the same seed and the same requests give the same bytes',
          },
          systems: {
            type: 'array',
            items: { type: 'string' },
            description: 'Ids of systems that this server has; all of them when it is missing',
          },
          clock: { $ref: '#/components/schemas/ClockMode' },
          speed: {
            type: 'number',
            exclusiveMinimum: 0,
            description: 'Virtual time per wall time in the mode real; a number above zero',
          },
          startAt: { type: 'string', description: 'When the world begins, as \'2036-01-01T00:00:00Z\'' },
          port: {
            type: ['boolean', 'integer'],
            description: 'A port of its own; true or 0 takes a free one',
          },
          options: {
            type: 'object',
            description: 'Per system, as {"sas-compute": {"settings": {…}, "durations": {…}}}',
            additionalProperties: { $ref: '#/components/schemas/SystemOptions' },
          },
        },
        additionalProperties: false,
        example: { name: 'mine', seed: '7' },
      },
      SystemOptions: {
        type: 'object',
        properties: {
          profile: { type: 'string', description: 'A column of the tables of durations' },
          durations: {
            type: 'object',
            description: 'Durations by `kind.name`, as \'PT5S\', \'5s\', \'250ms\', a number of ms, or \'never\'',
            additionalProperties: { type: ['string', 'number'] },
          },
          auth: {
            type: 'string',
            enum: ['open', 'strict'],
            description: 'open lets in any user name, strict the seeded ones alone',
          },
          settings: { type: 'object', description: 'Values by the names of the system\'s settings' },
        },
        additionalProperties: false,
      },
      NewFork: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'As the name of a new world' },
          port: {
            type: ['boolean', 'integer'],
            description: 'A port of its own; true or 0 takes a free one',
          },
        },
        additionalProperties: false,
        example: { name: 'a-copy' },
      },
      Snapshot: {
        type: 'object',
        properties: { snapshot: { type: 'string', description: 'What takeSnapshot answered with' } },
        required: ['snapshot'],
        additionalProperties: false,
        example: { snapshot: 's1' },
      },
      WorldFile: {
        type: 'object',
        description: 'What exportWorld answered with',
        properties: {
          standin: { type: 'string', enum: ['world'], description: 'Tells the file from others' },
          version: { type: 'integer', description: 'The version of the file\'s schema' },
          systems: { type: 'array', items: { type: 'string' } },
          world: { type: 'object' },
        },
        required: ['standin', 'version', 'systems', 'world'],
      },
      Clock: {
        type: 'object',
        properties: {
          mode: { $ref: '#/components/schemas/ClockMode' },
          speed: { type: 'number' },
          now: {
            type: 'string',
            description: 'The time that all roots of the world share; jumps come on top of it',
          },
          waiting: { type: 'integer', description: 'How many requests are held until time moves' },
        },
        required: ['mode', 'speed', 'now', 'waiting'],
      },
      ClockChange: {
        type: 'object',
        properties: {
          mode: { $ref: '#/components/schemas/ClockMode' },
          speed: {
            type: 'number',
            exclusiveMinimum: 0,
            description: 'Virtual time per wall time in the mode real; a number above zero',
          },
          advance: {
            type: 'string',
            description: 'How far, as \'PT5S\', \'5s\' or \'250ms\'; a clock never goes back',
          },
          now: {
            type: 'string',
            description: 'An instant to set the time to, as \'2036-01-01T00:00:00Z\'; not one that has passed',
          },
        },
        additionalProperties: false,
        example: { advance: 'PT5S' },
      },
      Settings: {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { type: 'string' },
                about: { type: 'string' },
                value: { description: 'What it is now' },
                default: { description: 'What it is when nobody sets it' },
              },
              required: ['name', 'about'],
            },
          },
        },
        required: ['items'],
      },
      Profile: {
        type: 'object',
        properties: {
          profile: { type: 'string' },
          profiles: {
            type: 'array',
            items: { type: 'string' },
            description: 'The profiles that the system has',
          },
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { type: 'string', description: '`kind.name`, as changes say it' },
                lasts: {
                  type: ['number', 'null'],
                  description: 'Ms; null where it depends on the resource, or is never',
                },
                changed: { type: 'boolean' },
              },
              required: ['name', 'changed'],
            },
          },
          resources: {
            type: 'object',
            description: 'Durations of single resources, in ms; null is never',
            additionalProperties: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
          },
        },
        required: ['profile', 'profiles', 'items', 'resources'],
      },
      ProfileChange: {
        type: 'object',
        properties: {
          profile: { type: 'string', description: 'One of the profiles that the system has' },
          durations: {
            type: 'object',
            description: 'Durations by `kind.name`, as \'PT5S\', \'5s\', \'250ms\', a number of ms, or \'never\'; null brings the table\'s back',
            additionalProperties: { type: ['string', 'number', 'null'] },
          },
          resources: {
            type: 'object',
            description: 'The same for single resources, by `kind:id`: {"job:…": {"run": \'5s\'}}',
            additionalProperties: {
              type: 'object',
              additionalProperties: { type: ['string', 'number', 'null'] },
            },
          },
        },
        additionalProperties: false,
        example: { profile: 'instant' },
      },
      GivenRequest: {
        type: 'object',
        properties: {
          system: {
            type: 'string',
            description: 'The id of the system; not needed where the world has only one',
          },
          name: { type: 'string', description: 'One of the names that listGivens has' },
          params: { type: 'object', description: 'Its parameters, by the schema that listGivens has' },
        },
        required: ['name'],
        additionalProperties: false,
        example: { system: 'sas-compute', name: 'a running job' },
      },
      ReachedGiven: {
        type: 'object',
        properties: {
          system: { type: 'string' },
          name: { type: 'string' },
          ids: { type: 'object', description: 'Ids and entity tags by name' },
          headers: {
            type: 'object',
            description: 'What a request has to carry to be of the user that was logged in',
          },
          settings: { type: 'object', description: 'Settings that were made in the world for it' },
          curl: { type: 'string', description: 'A line for a shell that shows what is there' },
        },
        required: ['system', 'name', 'ids', 'headers', 'settings', 'curl'],
      },
      GivenList: {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { type: 'string' },
                about: { type: 'string' },
                params: { type: 'object', description: 'JSON Schema' },
              },
              required: ['name', 'about', 'params'],
            },
          },
        },
        required: ['items'],
      },
      StateChange: {
        type: 'object',
        properties: {
          action: { type: 'string', enum: ['setup', 'teardown'], description: 'Default: setup' },
          state: {
            type: ['string', 'null'],
            description: 'The name of a given; empty where the interaction needs none',
          },
          params: {
            type: ['object', 'null'],
            description: 'The given\'s parameters and, of any state, `as`: the identity that asks, or `none`',
          },
        },
        additionalProperties: true,
        example: { action: 'setup', state: 'a running job', params: {} },
      },
      StateValues: {
        type: 'object',
        description: 'Ids and entity tags by the names under which the given keeps them, the headers of a login by their names, and `unique`, the word in ids that clients choose.',
        properties: {
          headers: {
            type: 'object',
            description: 'What requests of the interaction have to carry, for filters',
            additionalProperties: { type: 'string' },
          },
        },
        additionalProperties: true,
        example: {
          jobId: '6FA1',
          authorization: 'Bearer 0123',
          unique: 'given1',
          headers: { authorization: 'Bearer 0123' },
        },
      },
      Journal: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { type: 'object' } },
          dropped: {
            type: 'integer',
            description: 'How many entries fell out, since the journal is bounded',
          },
        },
        required: ['items', 'dropped'],
      },
      FaultPlan: {
        type: 'object',
        description: 'A plan to keep with a test, one fault, or the name of a ready-made plan; what is wrong in it is said with a code and the nearest name',
        properties: {
          $schema: { type: 'string' },
          plan: { type: 'string', description: 'A ready-made plan, as \'sas-compute/token-expired\'' },
          version: { type: 'integer', description: 1 },
          about: { type: 'string' },
          faults: { type: 'array', items: { $ref: '#/components/schemas/Fault' } },
          name: { type: 'string', description: 'As of a fault, where the plan is one' },
          system: { type: 'string' },
          operation: { type: ['string', 'array'], items: { type: 'string' } },
          resource: { type: 'string' },
          calls: { type: ['integer', 'array', 'object'], items: { type: 'integer' } },
          from: { type: 'string' },
          until: { type: 'string' },
          probability: { type: 'number' },
          times: { type: 'integer' },
          do: { $ref: '#/components/schemas/FaultEffect' },
        },
        example: { plan: 'sas-compute/token-expired' },
      },
      Fault: {
        type: 'object',
        description: 'Something that goes wrong: which requests it strikes, and what it does to them',
        properties: {
          name: { type: 'string', description: 'Unique in its world; the journal shows it' },
          system: { type: 'string', description: 'A system\'s id; needed where the world has several' },
          operation: {
            type: ['string', 'array'],
            items: { type: 'string' },
            description: 'Operations by their names; all when it is missing',
          },
          resource: {
            type: 'string',
            description: 'An id in the path, or the beginning of a path; * stands for any letters of a part',
          },
          calls: {
            type: ['integer', 'array', 'object'],
            items: { type: 'integer' },
            properties: { from: { type: 'integer' }, to: { type: 'integer' }, every: { type: 'integer' } },
            description: 'Which of the requests that fit so far, counted from 1: one, several, or a range',
          },
          from: {
            type: 'string',
            description: 'Virtual time: an instant, or a duration since the world began',
          },
          until: { type: 'string', description: 'Before when, in the same words' },
          probability: {
            type: 'number',
            description: 'From 0 to 1, drawn from the world\'s seed and the fault\'s own count',
          },
          times: { type: 'integer', description: 'How often it strikes at most' },
          do: { $ref: '#/components/schemas/FaultEffect' },
        },
        required: ['do'],
      },
      FaultEffect: {
        type: 'object',
        properties: {
          kind: { type: 'string', description: 'error, reply, latency, cut, truncate or expire' },
          moment: {
            type: 'string',
            description: 'before: nothing of the request happens; after: its change is made; head: of cut alone, behind the head',
          },
          error: { type: 'string', description: 'error: the name of a wire error of the system' },
          details: { type: 'object', description: 'error: what its text mentions' },
          status: { type: 'integer', description: 'reply: the status' },
          headers: {
            type: 'object',
            description: 'error, reply: headers that are added',
            additionalProperties: { type: 'string' },
          },
          body: { description: 'reply: a text, or a value that is sent as JSON' },
          delay: { type: 'string', description: 'latency: how long in virtual time, as \'PT5S\' or \'5s\'' },
          bytes: {
            type: 'integer',
            description: 'truncate: so many bytes come; half of them when it is missing',
          },
          what: { type: 'string', description: 'expire: what is gone from then on, as the system names it' },
        },
        required: ['kind'],
      },
      FaultList: {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                fault: { type: 'object', description: 'As it was set, with its name and system' },
                seen: { type: 'integer', description: 'How many requests it fitted' },
                fired: { type: 'integer', description: 'How often it struck' },
              },
              required: ['fault', 'seen', 'fired'],
            },
          },
          plans: {
            type: 'array',
            description: 'The plans that are ready made',
            items: {
              type: 'object',
              properties: { plan: { type: 'string' }, about: { type: 'string' } },
              required: ['plan', 'about'],
            },
          },
        },
        required: ['items'],
      },
    },
  },
}
