import type { System } from '@standin/engine'
import { authenticate } from './auth.ts'
import { checks, find, mediaRules, open, refuse, rules, validate } from './checks.ts'
import { contractWords } from './contract-words.ts'
import { faultPlans } from './fault-plans.ts'
import { faultWords } from './fault-words.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import { handlers } from './handlers.ts'
import { rootOf } from './ids.ts'
import { machines } from './machines/index.ts'
import { hint, quirks } from './quirks.ts'
import { givens } from './scenarios/given-catalogue.ts'
import { scenarios } from './scenarios/index.ts'
import { seed } from './seeds.ts'
import { settings } from './settings.ts'
import { welcome } from './welcome.ts'
import { headers, renderError } from './wire.ts'
import { worldChoices } from './world-choices.ts'

/** OpenStack Freezer: backup sessions of jobs, and the part of Keystone that its clients log in with. */
export const freezer: System = {
  id: 'freezer',
  title: 'OpenStack Freezer',
  mounts: ['/'],
  operations,
  document: async () => (await import('./generated/document.ts')).document,
  schemas,
  validate,
  machines,
  handlers,
  checks,
  open,
  authenticate,
  rootOf,
  uses: () => [],
  find,
  rules,
  refuse,
  renderError,
  media: mediaRules,
  head: 'refused',
  blankParameters: 'missing',
  headers,
  hint,
  seed,
  scenarios,
  givens,
  contract: contractWords,
  quirks,
  secretBodies: ['issueToken', 'issueTokenBelow', 'showToken', 'showTokenBelow'],
  faultWords,
  faultPlans,
  settings,
  worldChoices,
  welcome,
}
