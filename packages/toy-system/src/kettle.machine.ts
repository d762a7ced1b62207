import {
  assumed,
  type Call,
  defineMachine,
  type Resource,
  standinOnly,
  uuid,
  type WireReply,
} from '@standin/engine'
import type { ErrorName } from './errors.ts'
import type { operations } from './generated/types.ts'
import { kettleReply } from './wire.ts'

export interface KettleData {
  readonly name: string
  readonly litres: number
}

type Event = keyof operations | 'switchKettle#on' | 'switchKettle#off'

const why = standinOnly('a toy to test with')
const given = (call: Call) => call.header['If-Match']

export const kettleMachine = defineMachine<KettleData, Call, Event, ErrorName>()({
  kind: 'kettle',
  root: 'own',
  states: { cold: {}, heating: {}, boiling: { shows: 'heating' }, hot: {} },
  guards: {
    hasMatch: ({ call }) => given(call) !== undefined,
    matches: ({ call, self }) => given(call) === etagOf(self),
  },
  effects: {},
  replies: {
    created: ({ self, shown, call }): WireReply =>
      kettleReply(201, self, shown(self), call.origin + call.prefix),
    shown: ({ self, shown, call }): WireReply =>
      kettleReply(200, self, shown(self), call.origin + call.prefix),
    gone: (): WireReply => ({ status: 204, headers: [], body: '' }),
  },
  durations: {
    heat: { realistic: 60_000, immediate: 0 },
    boil: 5_000,
    forgotten: 3_600_000,
  },
  birth({ call, mint }) {
    const { name, litres = 1 } = call.body as Partial<KettleData>
    return { id: uuid(mint()), data: { name: name ?? '', litres } }
  },
  on: {
    createKettle: [{ from: 'absent', to: 'cold', reply: 'created', evidence: why }],
    'switchKettle#on': [
      { if: ['!hasMatch'], refuse: 'needsMatch', evidence: why },
      { if: ['!matches'], refuse: 'stale', evidence: why },
      { from: 'cold', to: 'heating', reply: 'shown', evidence: why },
      { from: ['heating', 'boiling'], reply: 'shown', evidence: why },
      { refuse: 'alreadyHot', evidence: why },
      { from: ['absent', 'deleted'], refuse: 'noKettle', evidence: why },
    ],
    'switchKettle#off': [
      { if: ['!hasMatch'], refuse: 'needsMatch', evidence: why },
      { if: ['!matches'], refuse: 'stale', evidence: why },
      { to: 'cold', reply: 'shown', evidence: why },
    ],
    deleteKettle: [
      { to: 'deleted', reply: 'gone', evidence: why },
      { from: ['absent', 'deleted'], refuse: 'noKettle', evidence: why },
    ],
  },
  time: [
    { from: 'heating', after: 'heat', to: 'boiling', evidence: why },
    { from: 'boiling', after: 'boil', to: 'hot', evidence: why },
    { from: 'hot', after: 'forgotten', counts: 'unused', to: 'cold', evidence: assumed('a thermometer') },
  ],
})

/** The entity tag follows what is shown. */
export function etagOf(kettle: Resource): string {
  return `"${kettle.id.slice(0, 4)}${kettle.shownVersion}"`
}
