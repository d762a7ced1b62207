export type { ScriptedProgram } from './program/program.ts'

import { commonRoot, type Handler, type System } from '@standin/engine'
import { createValidator } from '../validator.ts'
import { authenticate } from './auth.ts'
import { checks, find, mediaRules, refuse, rules } from './checks.ts'
import { contractWords } from './contract-words.ts'
import { faultPlans } from './fault-plans.ts'
import { faultWords } from './fault-words.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import { handlers } from './handlers.ts'
import { sessionUid } from './ids.ts'
import { contextMachine, refreshTokenMachine } from './machines/catalogue.machines.ts'
import { jobMachine } from './machines/job.machine.ts'
import { sessionMachine } from './machines/session.machine.ts'
import { quirks } from './quirks.ts'
import { givens } from './scenarios/given-catalogue.ts'
import { scenarios } from './scenarios/index.ts'
import { seed } from './seeds.ts'
import { settings } from './settings.ts'
import { welcome } from './welcome.ts'
import { renderError } from './wire.ts'
import { worldChoices } from './world-choices.ts'

/** SAS Viya Compute: sessions that run code as jobs, with the part of SASLogon and Identities that clients need. */
export const sasCompute: System = {
  id: 'sas-compute',
  title: 'SAS Viya Compute',
  mounts: ['/compute', '/SASLogon', '/identities'],
  operations,
  document: async () => (await import('./generated/document.ts')).document,
  validate: createValidator(schemas),
  machines: {
    context: contextMachine,
    session: sessionMachine,
    job: jobMachine,
    refreshToken: refreshTokenMachine,
  },
  handlers: handlers as unknown as Readonly<Record<string, Handler>>,
  checks,
  open: ['issueToken'],
  authenticate,
  rootOf: ({ sessionId }) => (sessionId === undefined ? commonRoot : sessionUid(sessionId)),
  uses: ({ sessionId }) => (sessionId === undefined ? [] : [sessionUid(sessionId)]),
  find,
  rules,
  refuse,
  renderError,
  media: mediaRules,
  headers: () => [],
  seed,
  scenarios,
  givens,
  contract: contractWords,
  quirks,
  secretBodies: ['issueToken'],
  faultWords,
  faultPlans,
  settings,
  worldChoices,
  welcome,
}
