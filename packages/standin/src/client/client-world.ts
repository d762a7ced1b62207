import type { FaultPlan, JournalEntry } from '@standin/engine'
import type { ControlOperations } from '@standin/server/control'
import type { ControlAnswer, ControlCall, ControlSchemas } from './control-call.ts'

type Schemas = ControlSchemas

/** A duration as `PT5S`, `5s`, `250ms`, or a number of ms. */
export type Duration = string | number

/** Values by the names of a system's settings: `programs`, `services`, `users` and what its README lists. */
export type SettingValues = Readonly<Record<string, unknown>>

export interface NewWorld extends Omit<Schemas['NewWorld'], 'options'> {
  /** Per system. */
  readonly options?: Readonly<
    Record<string, Omit<Schemas['SystemOptions'], 'settings'> & { readonly settings?: SettingValues }>
  >
}

export const newWorldBody = (world: NewWorld) => world as Schemas['NewWorld']

export interface GivenOptions {
  /** Not needed where the world has only one. */
  readonly system?: string
  readonly params?: Readonly<Record<string, unknown>>
}

export type ReachedGiven = Omit<Schemas['ReachedGiven'], 'ids' | 'headers' | 'settings'> & {
  readonly ids: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly settings: SettingValues
}

/** What of a journal is meant; everything that is named has to fit. */
export type JournalQuery = NonNullable<ControlOperations['getJournal']['parameters']['query']>

export interface ClientJournal {
  readonly items: readonly JournalEntry[]
  /** How many entries fell out, since the journal is bounded. */
  readonly dropped: number
}

/** One world of a running server. */
export interface ClientWorld {
  readonly name: string
  /** Where its systems are reached, for clients that append to a base address. */
  readonly url: string
  /** What chooses it at the server's own address, for clients that can send a header. */
  readonly headers: Readonly<Record<string, string>>
  clock(): Promise<Schemas['Clock']>
  /** Moves its time forward, and answers the waits that this ends. */
  advance(by: Duration): Promise<Schemas['Clock']>
  setClock(change: Schemas['ClockChange']): Promise<Schemas['Clock']>
  faults(): Promise<Schemas['FaultList']>
  /** Sets the faults of a plan, one fault, or a ready-made plan: `addFaults({ plan: 'freezer/…' })`. */
  addFaults(plan: FaultPlan | { readonly plan: string }): Promise<Schemas['FaultList']>
  removeFault(name: string): Promise<void>
  clearFaults(): Promise<void>
  settings(system: string): Promise<Schemas['Settings']>
  /** Sets what is named; null brings the default back. */
  changeSettings(system: string, values: SettingValues): Promise<Schemas['Settings']>
  profile(system: string): Promise<Schemas['Profile']>
  /** How long things take, from now on. */
  changeProfile(system: string, change: Schemas['ProfileChange']): Promise<Schemas['Profile']>
  /** The named states that a system can be brought into, with the schemas of their parameters. */
  givens(system: string): Promise<Schemas['GivenList']>
  /** Brings the world into a named state: ids, the headers of the user that was logged in, and a curl line. */
  given(name: string, options?: GivenOptions): Promise<ReachedGiven>
  /** What was asked and answered: all, or what a query means. */
  journal(query?: JournalQuery): Promise<ClientJournal>
  /** The journal as HAR 1.2, for other tools. */
  har(): Promise<ControlAnswer<'getHar'>>
  /** All that happened, for `standin replay`. */
  replay(): Promise<ControlAnswer<'getReplay'>>
  /** Keeps the world as it is; `restore` takes what it answers. */
  snapshot(): Promise<string>
  restore(snapshot: string): Promise<void>
  /** Another world that goes on from here. */
  fork(options?: Schemas['NewFork']): Promise<ClientWorld>
  /** The world as a file. */
  export(): Promise<Schemas['WorldFile']>
  import(file: Schemas['WorldFile']): Promise<void>
  /** Back to the beginning. */
  reset(): Promise<void>
  delete(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export function createClientWorld(call: ControlCall, name: string, url: string): ClientWorld {
  const path = { world: name }
  const remove = () => call('deleteWorld', { path })
  return {
    name,
    url,
    headers: { 'x-standin-world': name },
    ...timeAndFaults(call, name),
    ...settingsOf(call, name),
    givens: (system) => call('listGivens', { path: { world: name, system } }),
    given: async (state, given = {}) =>
      (await call('reachGiven', {
        path,
        body: { name: state, ...given } as Schemas['GivenRequest'],
      })) as ReachedGiven,
    journal: async (query = {}) => (await call('getJournal', { path, query })) as unknown as ClientJournal,
    har: () => call('getHar', { path }),
    replay: () => call('getReplay', { path }),
    snapshot: async () => (await call('takeSnapshot', { path })).snapshot,
    restore: async (snapshot) => void (await call('restoreSnapshot', { path, body: { snapshot } })),
    fork: async (body = {}) => {
      const { name: forked, baseUrl } = await call('forkWorld', { path, body })
      return createClientWorld(call, forked, baseUrl)
    },
    export: () => call('exportWorld', { path }),
    import: async (body) => void (await call('importWorld', { path, body })),
    reset: async () => void (await call('resetWorld', { path })),
    delete: remove,
    [Symbol.asyncDispose]: remove,
  }
}

type TimeAndFaults = Pick<
  ClientWorld,
  'clock' | 'advance' | 'setClock' | 'faults' | 'addFaults' | 'removeFault' | 'clearFaults'
>

function timeAndFaults(call: ControlCall, world: string): TimeAndFaults {
  const path = { world }
  const setClock: ClientWorld['setClock'] = (body) => call('moveClock', { path, body })
  return {
    clock: () => call('getClock', { path }),
    advance: (by) => setClock({ advance: typeof by === 'number' ? `${by}ms` : by }),
    setClock,
    faults: () => call('listFaults', { path }),
    addFaults: (body) => call('addFaults', { path, body: body as Schemas['FaultPlan'] }),
    removeFault: (fault) => call('removeFault', { path: { world, fault } }),
    clearFaults: () => call('clearFaults', { path }),
  }
}

type SettingsOf = Pick<ClientWorld, 'settings' | 'changeSettings' | 'profile' | 'changeProfile'>

const settingsOf = (call: ControlCall, world: string): SettingsOf => ({
  settings: (system) => call('getSettings', { path: { world, system } }),
  changeSettings: (system, values) =>
    call('changeSettings', { path: { world, system }, body: values as Readonly<Record<string, never>> }),
  profile: (system) => call('getProfile', { path: { world, system } }),
  changeProfile: (system, body) => call('changeProfile', { path: { world, system }, body }),
})
