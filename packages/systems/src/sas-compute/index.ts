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
import { contextMachine } from './machines/context.machine.ts'
import { fileMachine } from './machines/file.machine.ts'
import { fileSystemMachine } from './machines/file-system.machine.ts'
import { filerefMachine } from './machines/fileref.machine.ts'
import { jobMachine } from './machines/job.machine.ts'
import { folderMachine, libraryMachine } from './machines/library.machine.ts'
import { authorizationCodeMachine, refreshTokenMachine } from './machines/logon.machines.ts'
import { serverMachine } from './machines/server.machine.ts'
import { sessionMachine } from './machines/session.machine.ts'
import { storedFileMachine } from './machines/stored-file.machine.ts'
import { tableMachine } from './machines/table.machine.ts'
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
  mounts: ['/compute', '/SASLogon', '/identities', '/files'],
  operations,
  document: async () => (await import('./generated/document.ts')).document,
  schemas,
  validate: createValidator(schemas),
  machines: {
    context: contextMachine,
    server: serverMachine,
    session: sessionMachine,
    job: jobMachine,
    library: libraryMachine,
    folder: folderMachine,
    table: tableMachine,
    file: fileMachine,
    fileref: filerefMachine,
    fileSystem: fileSystemMachine,
    storedFile: storedFileMachine,
    refreshToken: refreshTokenMachine,
    authorizationCode: authorizationCodeMachine,
  },
  handlers: handlers as unknown as Readonly<Record<string, Handler>>,
  checks,
  open: ['issueToken', 'authorize', 'logout', 'createServerSession'],
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
