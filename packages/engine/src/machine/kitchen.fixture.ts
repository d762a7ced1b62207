// A kitchen cooks its orders one after the other: the machines that the engine's own tests run.
import { standinOnly } from '../scenario/evidence.ts'
import type { Resource } from '../store/resource.ts'
import type { System } from '../system/system.ts'
import type { WireReply } from '../wire/wire.ts'
import { type ClockMode, createClock, defaultStart, type Wall } from '../world/clock.ts'
import { createRealm, type Realm, type RealmOptions } from '../world/realm.ts'
import { defineMachine } from './define-machine.ts'
import type { Machine } from './machine.ts'

export const evidence = standinOnly('the kitchen of the tests')

/** What a request says in these tests. */
export interface KitchenCall {
  readonly lasts?: number
  readonly id?: string
}

export interface KitchenData {
  readonly served: number
}

export interface OrderData {
  readonly lasts: number
  readonly salt: number
  readonly tasted: number
}

type KitchenEvent = 'openKitchen' | 'closeKitchen'
type OrderEvent = 'placeOrder' | 'cancelOrder' | 'saltOrder' | 'discardOrder' | 'dropOrder'
type KitchenError = 'noOrder' | 'over' | 'tooSalty' | 'spoiled' | 'taken'

const stateOf = (context: { readonly self: Resource; shown(resource: Resource): string }): WireReply => ({
  status: 200,
  headers: [],
  body: context.shown(context.self),
})

/** heating → idle ⇄ cooking → cooling → idle, and closed when nobody uses it. */
export const kitchen: Machine = defineMachine<KitchenData, KitchenCall, KitchenEvent, KitchenError>()({
  kind: 'kitchen',
  root: 'own',
  states: { heating: {}, idle: {}, cooking: {}, cooling: { shows: 'cooking' }, closed: { final: true } },
  guards: { busy: ({ eldest }) => eldest('order', ['cooking', 'stopping']) !== undefined },
  effects: {},
  replies: { state: stateOf },
  durations: {
    heat: { realistic: 3000, instant: 0 },
    cool: { realistic: 700, instant: 0 },
    patience: 60_000,
  },
  birth: ({ call, mint }) => ({ id: call.id ?? mint(), data: { served: 0 } }),
  on: {
    openKitchen: [
      { from: ['absent', 'deleted'], to: 'heating', reply: 'state', evidence },
      { refuse: 'taken', evidence },
    ],
    closeKitchen: [
      { to: 'deleted', reply: 'state', evidence },
      { from: ['absent', 'deleted'], refuse: 'noOrder', evidence },
    ],
  },
  time: [
    { after: 'heat', from: 'heating', to: 'idle', evidence },
    { when: 'busy', from: 'idle', to: 'cooking', evidence },
    { when: '!busy', from: 'cooking', to: 'cooling', evidence },
    { after: 'cool', from: 'cooling', to: 'idle', evidence },
    { after: 'patience', counts: 'unused', from: 'idle', to: 'closed', evidence },
  ],
})

/** queued → cooking → served, one at a time; `asked` is told of every look at the queue's head. */
export function orderMachine(asked: () => void = () => {}): Machine {
  return defineMachine<OrderData, KitchenCall, OrderEvent, KitchenError>()({
    kind: 'order',
    states: {
      queued: {},
      cooking: {},
      stopping: { shows: 'cooking' },
      served: { final: true },
      canceled: { final: true },
    },
    guards: {
      isFirst: ({ self, eldest, find }) => {
        asked()
        const state = find(self.parent ?? '')?.state
        return state !== 'heating' && state !== 'closed' && !eldest('order', ['cooking', 'stopping'])
      },
      tooSalty: ({ self }) => self.data.salt >= 3,
      spoiled: ({ self }) => self.data.salt === 2,
    },
    effects: {
      start: ({ set, self, at }) => set({ lasts: self.data.lasts || 100 + (at % 400) }),
      addSalt: ({ set, self }) => set({ salt: self.data.salt + 1 }),
      taste: ({ set, self }) => set({ tasted: self.data.tasted + 1 }),
      serve: ({ self, find, change }) => {
        const owner = find(self.parent ?? '') as Resource<KitchenData> | undefined
        if (owner) change(owner, { served: owner.data.served + 1 })
      },
      drop: () => {
        throw new Error('dropped')
      },
    },
    replies: { state: stateOf },
    durations: { cook: ({ data }) => data.lasts, stop: 250 },
    birth: ({ call, mint }) => ({
      id: call.id ?? mint(),
      data: { lasts: call.lasts ?? 0, salt: 0, tasted: 0 },
    }),
    on: {
      placeOrder: [
        { from: ['absent', 'deleted'], to: 'queued', reply: 'state', evidence },
        { refuse: 'taken', evidence },
      ],
      cancelOrder: [
        { from: 'queued', to: 'canceled', reply: 'state', evidence },
        { from: 'cooking', to: 'stopping', reply: 'state', evidence },
        { from: 'stopping', reply: 'state', evidence },
        { refuse: 'over', evidence },
        { from: ['absent', 'deleted'], refuse: 'noOrder', evidence },
      ],
      saltOrder: [
        { if: ['tooSalty'], refuse: 'tooSalty', evidence },
        { from: ['queued', 'cooking'], do: ['addSalt'], then: '.taste', reply: 'state', evidence },
        { do: ['addSalt'], reply: 'state', evidence },
      ],
      '.taste': [
        { if: ['spoiled'], refuse: 'spoiled', evidence },
        { do: ['taste'], reply: 'state', evidence },
      ],
      discardOrder: [
        { to: 'deleted', reply: 'state', evidence },
        { from: ['absent', 'deleted'], refuse: 'noOrder', evidence },
      ],
      dropOrder: [
        { from: 'cooking', to: 'stopping', do: ['addSalt', 'serve', 'drop'], reply: 'state', evidence },
        { do: ['addSalt', 'drop'], reply: 'state', evidence },
        { from: ['absent', 'deleted'], to: 'queued', do: ['drop'], reply: 'state', evidence },
      ],
    },
    time: [
      { when: 'isFirst', only: 'eldest', from: 'queued', to: 'cooking', do: ['start'], evidence },
      { after: 'cook', from: 'cooking', to: 'served', do: ['serve'], evidence },
      { after: 'stop', from: 'stopping', to: 'canceled', evidence },
    ],
  })
}

export const kitchenMachines: Readonly<Record<string, Machine>> = { kitchen, order: orderMachine() }

export interface RealmSetup {
  readonly machines?: Readonly<Record<string, Machine>>
  readonly mode?: ClockMode
  readonly seed?: string
  readonly wall?: Wall
  readonly options?: Partial<RealmOptions>
}

export function createTestRealm(setup: RealmSetup = {}): Realm {
  const { machines = kitchenMachines, mode = 'manual', seed = '1', wall, options = {} } = setup
  const clock = createClock({ mode, startAt: defaultStart, speed: 1 }, wall)
  return createRealm({ system: 'kitchen', seed, machines, clock, options })
}

export interface FakeWall extends Wall {
  /** Lets wall time pass and fires the timers that this ends, each at its time. */
  pass(ms: number): void
  /** Wall times of the timers that are set. */
  timers(): readonly number[]
}

/** A wall clock that stands still until the test moves it. */
export function createFakeWall(start = 5000): FakeWall {
  let now = start
  const timers = new Map<() => void, number>()
  const next = () => [...timers].sort((a, b) => a[1] - b[1])[0]
  return {
    now: () => now,
    timer(ms, callback) {
      const once = () => callback()
      timers.set(once, now + ms)
      return () => timers.delete(once)
    },
    pass(ms) {
      const end = now + ms
      for (let first = next(); first && first[1] <= end; first = next()) {
        timers.delete(first[0])
        now = Math.max(now, first[1])
        first[0]()
      }
      now = end
    },
    timers: () => [...timers.values()],
  }
}

/** The kitchen as a system: just enough for a world to hold it. */
export const kitchenSystem: System = {
  id: 'kitchen',
  title: 'The kitchen of the tests',
  mounts: ['/kitchen'],
  operations: {},
  schemas: {},
  document: () => Promise.resolve({}),
  validate: () => [],
  machines: kitchenMachines,
  handlers: {},
  checks: [],
  open: [],
  authenticate: () => ({ error: 'none' }),
  rootOf: () => '',
  uses: () => [],
  find: () => undefined,
  rules: {},
  refuse: () => ({ error: 'none' }),
  renderError: () => ({ status: 500, headers: [], body: '' }),
  media: { accepts: () => true, takes: () => true, assumed: undefined },
  headers: () => [],
  seed: () => {},
  scenarios: [],
  contract: {
    login: () => ({ steps: [], identity: () => ({ headers: {}, variables: {} }) }),
    identities: {},
    undo: {},
  },
  quirks: [],
  settings: {},
  welcome: () => ({ login: '', curl: '' }),
}
