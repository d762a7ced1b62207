import { type Call, defineMachine } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { ContextData, Operations } from '../types.ts'

/** A context: what sessions are made from. So far it is there and nothing happens to it. */
export const contextMachine = defineMachine<ContextData, Call, keyof Operations, ErrorName>()({
  kind: 'context',
  states: { defined: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: {},
  birth: () => ({ id: '', data: { name: '', description: '', launchName: '' } }),
  on: {},
  time: [],
})
