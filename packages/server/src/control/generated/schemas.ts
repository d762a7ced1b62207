// Generated from specs/standin/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export const schemas = {
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string' },
      title: { type: 'string' },
      detail: { type: 'string' },
      nextStep: { type: 'string' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
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
  ClockMode: { type: 'string', enum: ['auto', 'manual', 'real'] },
  World: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      seed: { type: 'string' },
      clock: { $ref: '#/$defs/ClockMode' },
      systems: { type: 'array', items: { type: 'string' } },
      baseUrl: { type: 'string' },
      port: { type: 'integer' },
    },
    required: ['name', 'seed', 'clock', 'systems', 'baseUrl'],
  },
  WorldList: {
    type: 'object',
    properties: { items: { type: 'array', items: { $ref: '#/$defs/World' } } },
    required: ['items'],
  },
  NewWorld: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      seed: { type: ['string', 'integer'] },
      systems: { type: 'array', items: { type: 'string' } },
      clock: { $ref: '#/$defs/ClockMode' },
      speed: { type: 'number', exclusiveMinimum: 0 },
      startAt: { type: 'string' },
      port: { type: ['boolean', 'integer'] },
      options: { type: 'object', additionalProperties: { $ref: '#/$defs/SystemOptions' } },
    },
    additionalProperties: false,
  },
  SystemOptions: {
    type: 'object',
    properties: {
      profile: { type: 'string' },
      durations: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      auth: { type: 'string', enum: ['open', 'strict'] },
      settings: { type: 'object' },
    },
    additionalProperties: false,
  },
  NewFork: {
    type: 'object',
    properties: { name: { type: 'string' }, port: { type: ['boolean', 'integer'] } },
    additionalProperties: false,
  },
  Snapshot: {
    type: 'object',
    properties: { snapshot: { type: 'string' } },
    required: ['snapshot'],
    additionalProperties: false,
  },
  WorldFile: {
    type: 'object',
    properties: {
      standin: { type: 'string', enum: ['world'] },
      version: { type: 'integer' },
      systems: { type: 'array', items: { type: 'string' } },
      world: { type: 'object' },
    },
    required: ['standin', 'version', 'systems', 'world'],
  },
  Clock: {
    type: 'object',
    properties: {
      mode: { $ref: '#/$defs/ClockMode' },
      speed: { type: 'number' },
      now: { type: 'string' },
      waiting: { type: 'integer' },
    },
    required: ['mode', 'speed', 'now', 'waiting'],
  },
  ClockChange: {
    type: 'object',
    properties: {
      mode: { $ref: '#/$defs/ClockMode' },
      speed: { type: 'number', exclusiveMinimum: 0 },
      advance: { type: 'string' },
      now: { type: 'string' },
    },
    additionalProperties: false,
  },
  Settings: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, about: { type: 'string' }, value: {}, default: {} },
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
      profiles: { type: 'array', items: { type: 'string' } },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            lasts: { type: ['number', 'null'] },
            changed: { type: 'boolean' },
          },
          required: ['name', 'changed'],
        },
      },
      resources: {
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
      },
    },
    required: ['profile', 'profiles', 'items', 'resources'],
  },
  ProfileChange: {
    type: 'object',
    properties: {
      profile: { type: 'string' },
      durations: { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } },
      resources: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: { type: ['string', 'number', 'null'] },
        },
      },
    },
    additionalProperties: false,
  },
  GivenRequest: {
    type: 'object',
    properties: { system: { type: 'string' }, name: { type: 'string' }, params: { type: 'object' } },
    required: ['name'],
    additionalProperties: false,
  },
  ReachedGiven: {
    type: 'object',
    properties: {
      system: { type: 'string' },
      name: { type: 'string' },
      ids: { type: 'object' },
      headers: { type: 'object' },
      settings: { type: 'object' },
      curl: { type: 'string' },
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
          properties: { name: { type: 'string' }, about: { type: 'string' }, params: { type: 'object' } },
          required: ['name', 'about', 'params'],
        },
      },
    },
    required: ['items'],
  },
  StateChange: {
    type: 'object',
    properties: {
      action: { type: 'string', enum: ['setup', 'teardown'] },
      state: { type: ['string', 'null'] },
      params: { type: ['object', 'null'] },
    },
    additionalProperties: true,
  },
  StateValues: {
    type: 'object',
    properties: { headers: { type: 'object', additionalProperties: { type: 'string' } } },
    additionalProperties: true,
  },
  Journal: {
    type: 'object',
    properties: { items: { type: 'array', items: { type: 'object' } }, dropped: { type: 'integer' } },
    required: ['items', 'dropped'],
  },
  FaultPlan: {
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      plan: { type: 'string' },
      version: { type: 'integer' },
      about: { type: 'string' },
      faults: { type: 'array', items: { $ref: '#/$defs/Fault' } },
      name: { type: 'string' },
      system: { type: 'string' },
      operation: { type: ['string', 'array'], items: { type: 'string' } },
      resource: { type: 'string' },
      calls: { type: ['integer', 'array', 'object'], items: { type: 'integer' } },
      from: { type: 'string' },
      until: { type: 'string' },
      probability: { type: 'number' },
      times: { type: 'integer' },
      do: { $ref: '#/$defs/FaultEffect' },
    },
  },
  Fault: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      system: { type: 'string' },
      operation: { type: ['string', 'array'], items: { type: 'string' } },
      resource: { type: 'string' },
      calls: {
        type: ['integer', 'array', 'object'],
        items: { type: 'integer' },
        properties: { from: { type: 'integer' }, to: { type: 'integer' }, every: { type: 'integer' } },
      },
      from: { type: 'string' },
      until: { type: 'string' },
      probability: { type: 'number' },
      times: { type: 'integer' },
      do: { $ref: '#/$defs/FaultEffect' },
    },
    required: ['do'],
  },
  FaultEffect: {
    type: 'object',
    properties: {
      kind: { type: 'string' },
      moment: { type: 'string' },
      error: { type: 'string' },
      details: { type: 'object' },
      status: { type: 'integer' },
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      body: {},
      delay: { type: 'string' },
      bytes: { type: 'integer' },
      what: { type: 'string' },
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
          properties: { fault: { type: 'object' }, seen: { type: 'integer' }, fired: { type: 'integer' } },
          required: ['fault', 'seen', 'fired'],
        },
      },
      plans: {
        type: 'array',
        items: {
          type: 'object',
          properties: { plan: { type: 'string' }, about: { type: 'string' } },
          required: ['plan', 'about'],
        },
      },
    },
    required: ['items'],
  },
  GetDocument200: { type: 'object' },
  ChangeSettingsBody: { type: 'object' },
  GetHar200: { type: 'object' },
  GetReplay200: { type: 'object' },
} as const satisfies Record<string, object>
