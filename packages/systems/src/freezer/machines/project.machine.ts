import { type Call, defineMachine, standinOnly } from '@standin/engine'

const evidence = standinOnly('what shares a project shares a time')

/** A project is the root of a time. It is opened by the first resource in it. */
export const projectMachine = defineMachine<object, Call, never, never>()({
  kind: 'project',
  root: 'own',
  states: { open: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: {},
  birth: ({ call }) => ({ id: String(call.path.project_id), data: {} }),
  on: {
    '.open': [
      { from: ['absent', 'deleted'], to: 'open', evidence },
      { to: 'open', evidence },
    ],
  },
  time: [],
})
