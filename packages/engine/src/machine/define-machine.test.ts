import { describe, expect, it } from 'vitest'
import { defineMachine, standsFor } from './define-machine.ts'
import { evidence, kitchen, orderMachine } from './kitchen.fixture.ts'

const define = defineMachine<object, object, 'boil' | 'pour', 'no'>()
const base = {
  kind: 'kettle',
  states: { cold: {}, hot: {} },
  guards: { full: () => true },
  effects: {},
  replies: { ok: () => ({ status: 200, headers: [], body: '' }) },
  durations: { cooling: 1000 },
  birth: () => ({ id: 'k', data: {} }),
  time: [],
} as const

const incomplete = (state: string) =>
  expect.objectContaining({
    name: 'StandinError',
    code: 'incomplete-event',
    message: expect.stringContaining(`in the state '${state}'`),
  })

describe('an incomplete table is refused where it is defined', () => {
  it('no row at all for a living state that is not named', () => {
    const boil = [{ from: 'cold', to: 'hot', evidence }] as const
    expect(() => define({ ...base, on: { boil } })).toThrow(incomplete('hot'))
  })

  it('a guarded last row', () => {
    const boil = [{ if: ['full'], to: 'hot', evidence }] as const
    expect(() => define({ ...base, on: { boil } })).toThrow(incomplete('cold'))
  })

  it('an unguarded row that a guarded one follows', () => {
    const boil = [
      { reply: 'ok', evidence },
      { from: 'hot', if: ['!full'], refuse: 'no', evidence },
    ] as const
    expect(() => define({ ...base, on: { boil } })).toThrow(incomplete('hot'))
  })

  it.each(['absent', 'deleted'] as const)('a guarded last row for what is %s', (from) => {
    const boil = [
      { reply: 'ok', evidence },
      { from, if: ['full'], refuse: 'no', evidence },
    ] as const
    expect(() => define({ ...base, on: { boil } })).toThrow(incomplete(from))
  })
})

describe('a complete table', () => {
  it.each([
    ['one row for all', [{ reply: 'ok', evidence }]],
    [
      'guarded, then not',
      [
        { if: ['full'], to: 'hot', evidence },
        { refuse: 'no', evidence },
      ],
    ],
    [
      'by state',
      [
        { from: 'cold', to: 'hot', evidence },
        { from: ['hot'], refuse: 'no', evidence },
      ],
    ],
    ['of what is not there alone', [{ from: ['absent', 'deleted'], refuse: 'no', evidence }]],
    ['no row', []],
  ] as const)('%s', (_, boil) => {
    expect(() => define({ ...base, on: { boil } })).not.toThrow()
  })

  it('has a name for every row and every list that a row may leave out', () => {
    const machine = define({
      ...base,
      on: {
        boil: [
          { from: 'cold', to: 'hot', evidence },
          { refuse: 'no', evidence },
        ],
      },
      time: [{ after: 'cooling', from: 'hot', to: 'cold', evidence }],
    })
    expect(machine.on).toStrictEqual({
      boil: [
        { name: 'kettle:boil[0]', from: ['cold'], to: 'hot', if: [], do: [], evidence },
        { name: 'kettle:boil[1]', refuse: 'no', if: [], do: [], evidence },
      ],
    })
    expect(machine.time).toStrictEqual([
      { name: 'kettle:time[0]', after: 'cooling', from: ['hot'], to: 'cold', if: [], do: [], evidence },
    ])
  })

  it('every row names things that the table has', () => {
    for (const machine of [kitchen, orderMachine()]) {
      const states = [...Object.keys(machine.states), 'absent', 'deleted']
      const rows = [...Object.values(machine.on).flat(), ...machine.time]
      for (const row of rows) {
        const conditions = row.if.map((name) => name.replace('!', ''))
        expect(Object.keys(machine.guards)).toEqual(expect.arrayContaining(conditions))
        expect(states).toEqual(expect.arrayContaining([...(row.from ?? [])]))
      }
    }
  })
})

describe('standsFor', () => {
  const row = { name: 'a', if: [], do: [], evidence }

  it.each([
    [undefined, 'cold', true],
    [undefined, 'absent', false],
    [undefined, 'deleted', false],
    [['cold'], 'cold', true],
    [['cold'], 'hot', false],
    [['absent'], 'absent', true],
  ] as const)('from %j stands for %s: %s', (from, state, answer) => {
    expect(standsFor(from === undefined ? row : { ...row, from }, state)).toBe(answer)
  })
})

describe('what a table promises of itself', () => {
  const define = defineMachine<object, unknown, 'go' | 'stop', 'no'>()
  const parts = {
    kind: 'thing',
    states: { here: {}, there: { final: true } },
    guards: {},
    effects: {},
    replies: {},
    durations: { soon: 1 },
    birth: () => ({ id: '1', data: {} }),
  } as const

  it('refuses a row that goes on with an event that is not there', () => {
    const on = { go: [{ to: 'there', then: '.gone', evidence }] } as const
    expect(() => define({ ...parts, states: { here: {}, there: {} }, on, time: [] })).toThrow(
      expect.objectContaining({ code: 'unknown-event' }),
    )
  })

  it.each([
    ['an event', { on: { go: [{ from: ['here', 'there'], to: 'here', evidence }] }, time: [] }],
    ['an event of any state', { on: { go: [{ to: 'here', evidence }] }, time: [] }],
    ['time', { on: {}, time: [{ from: 'there', after: 'soon', to: 'here', evidence }] }],
  ] as const)('refuses %s that leaves a final state', (_, table) => {
    expect(() => define({ ...parts, ...table })).toThrow(expect.objectContaining({ code: 'final-state' }))
  })

  it('lets what is final be deleted', () => {
    expect(define({ ...parts, on: { stop: [{ to: 'deleted', evidence }] }, time: [] }).kind).toBe('thing')
  })
})
