import { assumed, type Call, client, defineMachine, documented, recorded, uuid } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { contextReply } from '../renderings/context.ts'
import type { ContextData } from '../types.ts'
import { noContent } from '../wire.ts'
import { contextBirth, contextEffects, contextGuards } from './context.rules.ts'

/** A context: what sessions are made from. Sessions keep what they were made with. */
export const contextMachine = defineMachine<
  ContextData,
  Call,
  'createContext' | 'updateContext' | 'deleteContext',
  ErrorName
>()({
  kind: 'context',
  states: { defined: {} },
  guards: contextGuards,
  effects: contextEffects,
  replies: {
    created: ({ self, call }) => contextReply(201, self, call),
    replaced: ({ self, call }) => contextReply(200, self, call),
    gone: () => noContent,
  },
  durations: {},
  birth: (context) => contextBirth(context, uuid(context.mint())),
  on: {
    createContext: [
      {
        from: 'absent',
        if: ['isNameTaken'],
        refuse: 'contextNameTaken',
        evidence: assumed('which error a taken name gets; the page says that names are unique'),
      },
      { from: 'absent', to: 'defined', reply: 'created', evidence: client('sasjs/adapter: contextManager') },
    ],
    updateContext: [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: documented('updateContext: If-Match') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: documented('updateContext: If-Match') },
      {
        if: ['isNameTaken'],
        refuse: 'contextNameTaken',
        evidence: assumed('which error a taken name gets; the page says that names are unique'),
      },
      {
        if: ['hasRules'],
        do: ['replace', 'replaceRules'],
        reply: 'replaced',
        evidence: recorded('Viya 2026.03', 'F54: the relation updateWithRules'),
      },
      { do: ['replace'], reply: 'replaced', evidence: client('sasjs/adapter: contextManager') },
    ],
    deleteContext: [{ to: 'deleted', reply: 'gone', evidence: client('sasjs/adapter: contextManager') }],
  },
  time: [],
})
