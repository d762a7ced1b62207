import type { System } from '@standin/engine'
import { createValidator } from '../validator.ts'
import { authenticate } from './auth.ts'
import { bodyLimit, checks, find, mediaRules, refuse, rules } from './checks.ts'
import { contractWords } from './contract-words.ts'
import { faultPlans } from './fault-plans.ts'
import { faultWords } from './fault-words.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import { handlers } from './handlers.ts'
import { rootOf, uses } from './ids.ts'
import { machines } from './machines/index.ts'
import { quirks } from './quirks.ts'
import { givens } from './scenarios/given-catalogue.ts'
import { scenarios } from './scenarios/index.ts'
import { settings } from './settings.ts'
import { welcome } from './welcome.ts'
import { bodies, headers, renderError } from './wire.ts'
import { worldChoices } from './world-choices.ts'

/** Microsoft HPC Pack: SOA sessions with their batches, and the scheduler's jobs that they are. */
export const hpcPack: System = {
  id: 'hpc-pack',
  title: 'Microsoft HPC Pack',
  mounts: ['/WindowsHPC'],
  operations,
  document: async () => (await import('./generated/document.ts')).document,
  schemas,
  validate: createValidator(schemas),
  machines,
  handlers,
  checks,
  open: [],
  authenticate,
  rootOf,
  uses,
  find,
  rules,
  refuse,
  renderError,
  media: mediaRules,
  bodies,
  caseless: true,
  bodyLimit,
  headers,
  seed: () => undefined,
  scenarios,
  givens,
  contract: contractWords,
  quirks,
  secretBodies: ['createSession', 'createJob', 'setJobProperties', 'submitJob'],
  faultWords,
  faultPlans,
  settings,
  worldChoices,
  welcome,
}
