import type { Call, HandlersOf } from '@standin/engine'
import { actionDocument, listedAction } from '../documents/action.document.ts'
import type { operations } from '../generated/types.ts'
import { actionUid } from '../ids.ts'
import { type ActionData, isObject } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { inProject, listOf, showOne } from './read-collection.ts'

/** Actions, made alone or with a job. */
export const actions: HandlersOf<operations> = {
  listActions: (call) =>
    listOf<ActionData>(call as Call, 'actions', inProject(call as Call, 'action'), listedAction),
  showAction: (call) =>
    showOne<ActionData>(call as Call, actionUid(call.path.project_id, call.path.action_id), actionDocument),
  createAction: (call) => onAction(call as Call, 'createAction', sentId(call as Call)),
  updateAction: (call) => onAction(call as Call, 'updateAction', call.path.action_id),
  replaceAction: (call) => onAction(call as Call, 'replaceAction', call.path.action_id),
  deleteAction: (call) => onAction(call as Call, 'deleteAction', call.path.action_id),
}

function sentId({ body }: Call): string | undefined {
  const id = isObject(body) ? body.action_id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

const opening: readonly string[] = ['createAction', 'replaceAction']

function onAction(call: Call, event: string, id: string | undefined) {
  return fireEvent(call, {
    kind: 'action',
    event,
    ...(id === undefined ? {} : { id }),
    ...(opening.includes(event) ? { opens: true } : {}),
    details: () => ({ action_id: id }),
  })
}
