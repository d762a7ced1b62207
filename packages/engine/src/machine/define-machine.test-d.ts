// What a table may say is checked by the compiler: each line below that expects an error is wrong in that one word.
import { it } from 'vitest'
import { defineMachine } from './define-machine.ts'
import { evidence } from './kitchen.fixture.ts'

interface Kettle {
  readonly water: number
}
interface Pour {
  readonly cups: number
}

const define = defineMachine<Kettle, Pour, 'boil' | 'pour#tea', 'empty' | 'tooHot'>()

const parts = {
  kind: 'kettle',
  states: { cold: {}, boiling: { shows: 'hot' }, hot: {}, broken: { final: true } },
  guards: { full: ({ self }) => self.data.water > 0, thirsty: ({ call }) => call.cups > 1 },
  effects: { drain: ({ set }) => set({ water: 0 }) },
  replies: { poured: () => ({ status: 200, headers: [], body: '' }) },
  durations: { heating: 1000, cooling: { realistic: 5000 } },
  birth: () => ({ id: 'k', data: { water: 1 } }),
} as const satisfies Partial<Parameters<typeof define>[0]>

const time = [] as const
const on = {}

it('a whole table is fine', () => {
  define({
    ...parts,
    on: {
      boil: [
        { from: 'absent', to: 'cold', evidence },
        { from: ['cold', 'hot'], if: ['full', '!thirsty'], to: 'boiling', evidence },
        { refuse: 'empty', evidence },
      ],
      'pour#tea': [
        { from: 'boiling', do: ['drain'], reply: 'poured', then: '.cool', evidence },
        { refuse: 'tooHot', evidence },
      ],
      '.cool': [{ to: 'cold', evidence }],
    },
    time: [
      { after: 'heating', from: 'boiling', to: 'hot', evidence },
      { after: 'cooling', counts: 'unused', from: 'hot', to: 'deleted', evidence },
      {
        when: '!full',
        from: ['cold', 'hot'],
        only: 'eldest',
        if: ['thirsty'],
        do: ['drain'],
        to: 'broken',
        evidence,
      },
    ],
  })
})

it('rows of events name what is there', () => {
  define({
    ...parts,
    // @ts-expect-error an event that no operation has
    on: { fry: [{ to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a variant that the operation does not have
    on: { 'pour#coffee': [{ to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a state to go to that is not declared
    on: { boil: [{ to: 'frozen', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error nothing becomes absent
    on: { boil: [{ to: 'absent', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a state to come from that is not declared
    on: { boil: [{ from: 'frozen', to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a state that is not declared among others
    on: { boil: [{ from: ['cold', 'frozen'], to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a guard that is not there
    on: { boil: [{ if: ['fuller'], to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a negated guard that is not there
    on: { boil: [{ if: ['!fuller'], to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error an effect that is not there
    on: { boil: [{ do: ['spill'], to: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a reply that is not there
    on: { boil: [{ reply: 'spilled', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error an error that the system does not have
    on: { boil: [{ refuse: 'teapot', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a row without evidence
    on: { boil: [{ to: 'cold' }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a row that does nothing
    on: { boil: [{ from: 'cold', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a row that moves and refuses
    on: { boil: [{ to: 'cold', refuse: 'empty', evidence }] },
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a refusal with an effect
    on: { boil: [{ refuse: 'empty', do: ['drain'], evidence }] },
    time,
  })
})

it('rows of time name what is there', () => {
  define({
    ...parts,
    on,
    // @ts-expect-error a duration that is not there
    time: [{ after: 'freezing', from: 'hot', to: 'cold', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error a condition that is not there
    time: [{ when: 'fuller', from: 'hot', to: 'cold', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error both a condition and a duration
    time: [{ when: 'full', after: 'heating', from: 'hot', to: 'cold', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error neither a condition nor a duration
    time: [{ from: 'hot', to: 'cold', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error a state to go to that is not declared
    time: [{ after: 'heating', from: 'hot', to: 'frozen', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error what is not there does not age
    time: [{ after: 'heating', from: 'absent', to: 'cold', evidence }],
  })
  define({
    ...parts,
    on,
    // @ts-expect-error nothing else is counted
    time: [{ after: 'heating', counts: 'used', from: 'hot', to: 'cold', evidence }],
  })
})

it('the rest of the table fits its types', () => {
  define({
    ...parts,
    // @ts-expect-error a state can't show one that is not declared
    states: { ...parts.states, hot: { shows: 'glowing' } },
    on,
    time,
  })
  define({
    ...parts,
    // @ts-expect-error moments are in states
    moments: { in: ['frozen'], next: () => null },
    on,
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a guard sees the resource's own data
    guards: { ...parts.guards, full: ({ self }) => self.data.milk > 0 },
    on,
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a guard sees the system's own calls
    guards: { ...parts.guards, thirsty: ({ call }) => call.mugs > 0 },
    on,
    time,
  })
  define({
    ...parts,
    // @ts-expect-error an effect sets members that the data has
    effects: { drain: ({ set }) => set({ milk: 0 }) },
    on,
    time,
  })
  define({
    ...parts,
    // @ts-expect-error a birth gives all the data
    birth: () => ({ id: 'k', data: {} }),
    on,
    time,
  })
})
