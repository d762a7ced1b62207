import type { Handler } from '@standin/engine'
import { batches } from './resources/batches.ts'
import { clusters } from './resources/clusters.ts'
import { jobs } from './resources/jobs.ts'
import { services } from './resources/services.ts'
import { sessions } from './resources/sessions.ts'
import { tasks } from './resources/tasks.ts'
import type { Handlers } from './types.ts'

const all: Handlers = { ...clusters, ...sessions, ...batches, ...services, ...jobs, ...tasks }

/** All operations, by id. */
export const handlers = all as unknown as Readonly<Record<string, Handler>>
