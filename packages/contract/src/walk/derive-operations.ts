import {
  anyOf,
  type ContractWords,
  type KeepSource,
  made,
  own,
  type StepInput,
  type System,
  stray,
  type WalkPick,
  type WalkWords,
} from '@standin/engine'

/** An operation that a walk calls, with its inputs. */
export interface WalkOperation {
  readonly operation: string
  readonly inputs: readonly StepInput[]
  /** Whether its path names what has to be made before. */
  readonly isBelow: boolean
  readonly isRead: boolean
  readonly isOften: boolean
  /** Whether what its path names last is gone afterwards. */
  readonly isEnd: boolean
}

const noWords: WalkWords = {
  setup: [],
  keeps: {},
  inputs: {},
  without: {},
  often: [],
  passes: [],
  members: { times: [], names: [], soft: [] },
}

export const walkWordsOf = ({ walk }: ContractWords): WalkWords => walk ?? noWords

/** What replies give to pools, by operation: the ids that undo what was made, and what the words say. */
export function keepsOf(
  contract: ContractWords,
): Readonly<Record<string, Readonly<Record<string, KeepSource>>>> {
  const ids = Object.entries(contract.undo).map(([operation, { path }]) => [operation, path] as const)
  const { keeps } = walkWordsOf(contract)
  const more = Object.entries(keeps).map(
    ([operation, own]) => [operation, { ...contract.undo[operation]?.path, ...own }] as const,
  )
  return Object.fromEntries([...ids, ...more])
}

/**
 * The operations of a walk: those that are an event of a machine, those that read, and those that the words have
 * inputs for; as far as they are built, not left out, and all that their path names can be known.
 */
export function deriveOperations(system: System, variables: readonly string[]): readonly WalkOperation[] {
  const words = walkWordsOf(system.contract)
  const pools = poolNames(system.contract)
  const events = eventsOf(system)
  return Object.entries(system.operations).flatMap(([operation, { method, path }]) => {
    const inputs = words.inputs[operation]
    const taken = inputs !== undefined || events.has(operation) || method === 'GET'
    if (!taken || operation in words.without || !system.handlers[operation]) return []
    const wanted = parametersOf(path).filter((name) => !variables.includes(name))
    const known = (inputs ?? [{}]).filter((input) =>
      wanted.every((name) => pools.has(name) || name in (input.path ?? {})),
    )
    if (known.length === 0) return []
    const drawn = wanted.filter((name) => pools.has(name))
    return [
      {
        operation,
        inputs: known.map((input) => withPath(input, drawn)),
        isBelow: drawn.length > 0,
        isRead: method === 'GET',
        isOften: words.often.includes(operation),
        isEnd: endsOne(system, operation),
      },
    ]
  })
}

function eventsOf({ machines }: System): ReadonlySet<string> {
  const events = Object.values(machines).flatMap(({ on }) => Object.keys(on))
  return new Set(events.map((event) => event.split('#')[0] ?? event))
}

/** Whether a call of it deletes what its path names last. */
export function endsOne({ machines, operations }: System, operation: string): boolean {
  if (operations[operation]?.method !== 'DELETE') return false
  return Object.values(machines).some(({ on }) => on[operation]?.some(({ to }) => to === 'deleted'))
}

function poolNames(contract: ContractWords): ReadonlySet<string> {
  const setup = walkWordsOf(contract).setup.flatMap((step) => (step.kind === 'call' ? [step.keep] : []))
  return new Set([...setup, ...Object.values(keepsOf(contract))].flatMap((keep) => Object.keys(keep)))
}

function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
}

/** Mostly what is there, sometimes what lies elsewhere, sometimes what is nowhere. */
const anId = (pool: string): WalkPick =>
  anyOf(...Array<WalkPick>(8).fill(made(pool)), stray(pool), own('nowhere'))

/** Now and then nobody asks. */
const asSomebody = anyOf(...Array<undefined>(24).fill(undefined), 'none')

/** The path in its own order: what is drawn for its head decides what fits below. */
function withPath(input: StepInput, drawn: readonly string[]): StepInput {
  const path = Object.fromEntries(drawn.map((name) => [name, anId(name)]))
  return { as: asSomebody as unknown as string, ...input, path: { ...path, ...input.path } }
}
