import { controlSchemas } from '@standin/server'
import { systemIds } from '@standin/systems'

const { NewWorld, SystemOptions, ClockMode, GivenRequest, FaultPlan, Fault, FaultEffect } = controlSchemas

const faults = {
  description: 'What goes wrong, as POST /_standin/worlds/{world}/faults takes it.',
  $ref: '#/$defs/FaultPlan',
} as const

const givens = {
  type: 'array',
  description:
    'Named states that are reached at the start, as POST /_standin/worlds/{world}/givens takes them.',
  items: { $ref: '#/$defs/GivenRequest' },
} as const

const texts = { type: 'array', items: { type: 'string' } } as const

/** JSON Schema of the file of `standin start --config`; `config.schema.json` of the package is it as JSON. */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The file of standin start --config',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    systems: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', enum: systemIds },
      description: 'Which systems are served. Default: all of them.',
    },
    port: { type: 'integer', minimum: 0, maximum: 65_535, description: '0 takes a free one. Default 4010.' },
    host: { type: 'string', description: 'The address to listen on. Default 127.0.0.1.' },
    log: { type: 'string', enum: ['pretty', 'json', 'silent'], description: 'How requests are logged.' },
    cors: { ...texts, description: 'Origins whose pages may read replies; * lets all, without credentials.' },
    controlHost: {
      type: 'string',
      description: 'The address that alone the control API is asked at. Default: each that is listened on.',
    },
    allowHosts: { ...texts, description: 'Further names that the control API answers to, with a token.' },
    seed: { type: ['string', 'integer'], description: 'The seed of the main world.' },
    clock: { $ref: '#/$defs/ClockMode' },
    speed: {
      type: 'number',
      exclusiveMinimum: 0,
      description: 'Virtual time per wall time in the mode real.',
    },
    startAt: { type: 'string', description: 'When the main world begins: 2036-01-01T00:00:00Z, or now.' },
    options: {
      type: 'object',
      description:
        'Per system, for all worlds: profile, durations, auth, settings with programs, services and users.',
      additionalProperties: { $ref: '#/$defs/SystemOptions' },
    },
    faults,
    givens,
    worlds: {
      type: 'array',
      description: 'Worlds besides the main one.',
      items: {
        type: 'object',
        properties: { ...NewWorld.properties, faults, givens },
        required: ['name'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
  $defs: { SystemOptions, ClockMode, GivenRequest, FaultPlan, Fault, FaultEffect },
} as const
