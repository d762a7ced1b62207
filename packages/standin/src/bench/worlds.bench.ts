import { createWorld, type System, type World } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { it } from 'vitest'
import { createStandin } from '../index.ts'

const jobs = 10_000

interface Measured {
  readonly what: string
  /** Median, µs. */
  readonly micros: number
}

/** The median of many rounds, µs for one time. What each time makes is kept, so that nothing is optimised away. */
function measure(what: string, work: () => unknown, { rounds = 51, times = 20 } = {}): Measured {
  const kept: unknown[] = []
  const all: number[] = []
  for (let round = -5; round < rounds; round++) {
    const start = performance.now()
    for (let time = 0; time < times; time++) kept[time] = work()
    if (round >= 0) all.push(((performance.now() - start) * 1000) / times)
  }
  const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return { what, micros: middle }
}

/** The least that holds state by name. */
function createMapStore() {
  const [resources, children] = [new Map<string, object>(), new Map<string, Set<string>>()]
  return {
    get: (name: string) => resources.get(name),
    set: (name: string, value: object) => void resources.set(name, value),
    childrenOf: (name: string) => children.get(name),
  }
}

/** A world in which each system's part was asked for, and holds what is there from the beginning. */
function madeWorld(systems: readonly System[]): World {
  const world = createWorld(systems)
  for (const { id } of systems) world.realm(id)
  return world
}

/** Jobs that a client made, as it makes them. */
async function fullWorld(systems: readonly System[]): Promise<World> {
  const standin = await createStandin({ systems, journal: { size: 0 } })
  const post = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const json = { 'content-type': 'application/json', ...headers }
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) }
    return standin.fetch(new Request(`http://standin.local${path}`, init))
  }
  const given = await post('/_standin/worlds/main/givens', { system: 'freezer', name: 'a job' })
  const { headers, curl } = (await given.json()) as {
    readonly headers: Readonly<Record<string, string>>
    readonly curl: string
  }
  const collection = /(\/v2\/[^/\s]+\/jobs)\//.exec(curl)?.[1] ?? ''
  const job = { client_id: 'node1', job_actions: [], description: 'a job' }
  for (let made = 1; made < jobs; made++) {
    const { status } = await post(collection, job, headers)
    if (status !== 201) throw new Error(`${collection} answers ${status}`)
  }
  return standin.world
}

function render(measured: readonly Measured[]): string {
  const [base] = measured
  return measured
    .map(({ what, micros }) => {
      const ratio = (micros / (base?.micros ?? 1)).toFixed(0).padStart(8)
      return `${ratio} ×  ${micros.toFixed(2).padStart(10)} µs  ${what}`
    })
    .join('\n')
}

it('what worlds cost, as ratios to creating an empty store of Maps', async () => {
  const systems = await Promise.all(systemIds.map(loadSystem))
  const full = await fullWorld(systems)
  const used = madeWorld(systems)
  const frozen = full.freeze()
  const some = full.realm('freezer').store.all()[jobs / 2]
  const making = measure('the same, with what each holds from the beginning', () => madeWorld(systems))
  const changedFork = () => {
    const fork = full.fork()
    if (some) fork.realm('freezer').store.write({ ...some, state: 'changed', version: some.version + 1 })
    return fork
  }
  const measured = [
    measure('creating an empty store of Maps', createMapStore, { times: 2000 }),
    measure('making a world with all three systems', () => createWorld(systems)),
    making,
    measure(`forking a world with ${jobs} jobs`, () => full.fork()),
    measure('the same, and a first change in the fork', changedFork, { times: 5 }),
    measure(`restoring what was frozen with ${jobs} jobs`, () => full.restore(frozen)),
    measure(`a plain snapshot and its restore with ${jobs} jobs`, () => full.restore(full.snapshot()), {
      rounds: 5,
      times: 1,
    }),
    measure('a reset', () => used.reset()),
  ]
  // Printed for people: a time that a test would insist on is a flaky test.
  console.log(`\n${render(measured)}\n`)
})
