import type { Call, HandlerResult, Resource } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { jobUid, taskUid } from '../ids.ts'
import { pageReply } from '../paging.ts'
import { propertyList } from '../renderings/named-values.ts'
import { namesIn, readProperties } from '../renderings/property-table.ts'
import { listedTaskProperties, taskProperties } from '../renderings/task-properties.ts'
import type { Handlers, Task } from '../types.ts'
import { valueReply } from '../wire.ts'
import { fireBirth, fireEvent, refusal } from './fire-event.ts'

/** The tasks of jobs. */
export const tasks: Handlers = {
  listTasks: (call) => listTasks(call as Call),
  addTask: (call) => addTask(call as Call),
  getTask: (call) => getTask(call as Call),
  cancelTask: (call) => fireEvent(call as Call, 'task', 'cancelTask'),
}

function addTask(call: Call): HandlerResult {
  const fired = fireBirth(call, 'task', 'addTask')
  if (fired.outcome === 'refused') return refusal(call, fired.error as ErrorName)
  return (fired.outcome === 'done' ? fired.reply : undefined) ?? refusal(call, 'noJob')
}

function getTask(call: Call): HandlerResult {
  const { realm, path } = call
  if (!realm.store.get(jobUid(path.jobId))) return refusal(call, 'noJob')
  const task = realm.store.get(taskUid(path.jobId, path.taskId)) as Task | undefined
  if (!task) return refusal(call, 'noTask')
  const names = namesIn(call.query.Properties as string | undefined, Object.keys(taskProperties))
  const read = readProperties(taskProperties, task, names)
  if ('unknown' in read) return { refuse: { error: 'unknownProperty', details: { values: [read.unknown] } } }
  return valueReply(call, 200, 'ArrayOfProperty', propertyList(read.values))
}

function listTasks(call: Call): HandlerResult {
  const job = jobUid(call.path.jobId)
  if (!call.realm.store.get(job)) return refusal(call, 'noJob')
  const all = call.realm.store.children(job, 'task')
  return pageReply(
    call,
    all,
    (task: Resource, names) => readProperties(taskProperties, task as Task, names),
    {
      known: taskProperties,
      usual: listedTaskProperties,
    },
  )
}
