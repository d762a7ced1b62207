import {
  changeDurations,
  changeSettings,
  listDurations,
  profileNames,
  type Realm,
  StandinError,
  type System,
} from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply, systemIn } from './control-call.ts'
import { readDurations, readProfile } from './read-options.ts'
import { readSettings } from './read-settings.ts'

type Values = Readonly<Record<string, unknown>>

/** What a system of a world was told to be, and how long things take in it. */
export const settingsRoutes: ControlRoutes<
  'getSettings' | 'changeSettings' | 'getProfile' | 'changeProfile'
> = {
  getSettings: (call) => jsonReply(200, showSettings(...partOf(call))),
  changeSettings: (call) => {
    const [system, realm] = partOf(call)
    const given = Object.entries(call.body)
    readSettings(system, Object.fromEntries(given.filter(([, value]) => value !== null)))
    const change = given.map(([name, value]) => [name, value === null ? undefined : value])
    changeSettings(realm, system, Object.fromEntries(change))
    call.world.holds.retry()
    return jsonReply(200, showSettings(system, realm))
  },
  getProfile: (call) => jsonReply(200, showProfile(...partOf(call))),
  changeProfile: (call) => {
    const [system, realm] = partOf(call)
    const { profile, durations = {}, resources = {} } = call.body
    changeDurations(realm, {
      ...(profile === undefined ? {} : { profile: readProfile(system, String(profile)) }),
      durations: over(realm.options.durations, durations as Values, (set) => readDurations(system, set)),
      resources: resourcesOver(system, realm, resources as Readonly<Record<string, Values>>),
    })
    call.world.holds.retry()
    return jsonReply(200, showProfile(system, realm))
  },
}

function partOf(call: ControlCall): readonly [System, Realm] {
  const system = systemIn(call)
  return [system, call.world.realm(system.id)]
}

type Lengths = Readonly<Record<string, number | null>>

/** What is null in a change is taken away, the rest is set. */
function over(before: Lengths, change: Values, read: (set: Values) => Lengths): Lengths {
  const entries = Object.entries(change)
  const set = read(Object.fromEntries(entries.map(([name, value]) => [name, value ?? 'never'])))
  const taken = entries.filter(([, value]) => value === null).map(([name]) => name)
  return Object.fromEntries(Object.entries({ ...before, ...set }).filter(([name]) => !taken.includes(name)))
}

function resourcesOver(
  system: System,
  realm: Realm,
  change: Readonly<Record<string, Values>>,
): Readonly<Record<string, Lengths>> {
  const all = { ...realm.options.resources }
  for (const [name, durations] of Object.entries(change)) {
    const { uid, kind } = findResource(realm, name)
    // Names are those of the kind's table.
    const named = (set: Values) =>
      Object.fromEntries(Object.entries(set).map(([each, value]) => [`${kind}.${each}`, value]))
    all[uid] = over(all[uid] ?? {}, durations, (set) =>
      Object.fromEntries(
        Object.entries(readDurations(system, named(set))).map(([each, ms]) => [
          each.slice(kind.length + 1),
          ms,
        ]),
      ),
    )
  }
  return all
}

/** The one resource of a `kind:id`. Throws a StandinError when there is none or are several. */
function findResource(realm: Realm, name: string): { readonly uid: string; readonly kind: string } {
  const [, kind, id] = /^([^:]+):(.*)$/.exec(name) ?? []
  const found = realm.store
    .all()
    .filter((each) => each.uid === name || (each.kind === kind && each.id === id))
  const [only] = found
  if (only && found.length === 1) return only
  throw new StandinError(
    'unknown-resource',
    `${found.length === 0 ? 'Nothing' : 'More than one thing'} in the world is '${name}'.`,
    `Write kind:id, as job:1; kinds are ${Object.keys(realm.machines).join(', ')}.${
      found.length > 1 ? ` Or its whole name, as ${only?.uid}.` : ''
    }`,
  )
}

function showSettings({ settings }: System, realm: Realm): object {
  return {
    items: Object.entries(settings).map(([name, { about, value }]) => ({
      name,
      about,
      value: realm.options.settings[name] ?? value,
      default: value,
    })),
  }
}

function showProfile(system: System, { options }: Realm): object {
  const { profile, durations, resources } = options
  const items = listDurations(system, profile).map(({ name, lasts }) => {
    const changed = durations[name]
    return { name, lasts: changed === undefined ? lasts : changed, changed: changed !== undefined }
  })
  return { profile, profiles: profileNames(system), items, resources }
}
