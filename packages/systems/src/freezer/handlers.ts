import type { Handler, HandlersOf } from '@standin/engine'
import type { operations } from './generated/types.ts'
import { actions } from './resources/actions.ts'
import { backups } from './resources/backups.ts'
import { clients } from './resources/clients.ts'
import { versions } from './resources/home.ts'
import { identity } from './resources/identity.ts'
import { jobs } from './resources/jobs.ts'
import { sessions } from './resources/sessions.ts'

const all: HandlersOf<operations> = {
  ...sessions,
  ...jobs,
  ...actions,
  ...clients,
  ...backups,
  ...versions,
  ...identity,
}

/** All operations, by id. */
export const handlers = all as unknown as Readonly<Record<string, Handler>>
