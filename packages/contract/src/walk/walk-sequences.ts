import type { Mismatch, System } from '@standin/engine'
import { type Arbitrary, type AsyncCommand, asyncModelRun, commands } from 'fast-check'
import type { Target } from '../target.ts'
import { deriveOperations, walkWordsOf } from './derive-operations.ts'
import { drawCommand } from './draw-commands.ts'
import type { WalkOptions } from './walk.ts'
import type { WalkCommand, WalkedStep } from './walk-result.ts'
import { beginRun, canStep, endRun, step, type WalkRun } from './walk-run.ts'

/** A walk on its way, and what it notes. */
export interface Walking {
  readonly system: System
  readonly target: Target
  readonly reference: Target
  readonly options: WalkOptions
  readonly seen: Record<string, number>
  readonly declared: Record<string, number>
  readonly leftBehind: string[]
  runs: number
  steps: number
  shrinks: number
  attempts: number
  /** Sequences that ended because the target hung: each costs a deadline. */
  hung: number
  found: FoundDifference | undefined
  foundIn: number
  /** What is wrong with the walk itself, and not with the target. */
  broken: { readonly cause: unknown } | undefined
}

export interface FoundDifference {
  readonly mismatch: Mismatch
  readonly steps: readonly WalkedStep[]
}

export type Sequence = Iterable<AsyncCommand<WalkRun, WalkRun>>

/** So many deadlines are waited for; after that the sequence is as short as it gets. */
const mostHung = 5
/** What fast-check is told; what differs is noted elsewhere. */
const differs = new Error('the target differs')

/** The sequences of a walk, as fast-check draws and shrinks them. */
export async function drawSequences(walking: Walking): Promise<Arbitrary<Sequence>> {
  const { system, target, reference, options } = walking
  const { variables } = await reference.identify(undefined)
  const operations = deriveOperations(system, Object.keys(variables)).filter(
    ({ operation }) => target.cannot[operation] === undefined,
  )
  const drawn = drawCommand(operations, walkWordsOf(system.contract).passes)
  const asCommands = drawn.map((command) => asCommand(walking, command))
  return commands([asCommands], { maxCommands: options.maxSteps ?? 80, size: 'max', disableReplayLog: true })
}

/** The form in which fast-check runs a command, and leaves out those that did not run. */
function asCommand(walking: Walking, command: WalkCommand): AsyncCommand<WalkRun, WalkRun> {
  return {
    check: (run) => !isOver(walking) && canStep(run, command),
    async run(run) {
      walking.steps++
      const mismatch = await step(run, command)
      if (!mismatch) return
      walking.found = { mismatch, steps: [...run.walked] }
      throw differs
    },
    toString: () => JSON.stringify(command),
  }
}

function isOver({ options, broken, hung, shrinks }: Walking): boolean {
  const isAborted = options.signal?.aborted ?? false
  return isAborted || broken !== undefined || hung >= mostHung || shrinks >= (options.maxShrinks ?? 500)
}

/** Walks one sequence of fast-check's; false says that it differs. */
export async function walkSequence(walking: Walking, sequence: Sequence): Promise<boolean> {
  if (isOver(walking)) return true
  const isFirst = walking.found === undefined
  if (isFirst) walking.runs++
  else walking.shrinks++
  const same = await walkOnce(walking, (run) => asyncModelRun(() => ({ model: run, real: run }), sequence))
  if (isFirst) {
    walking.foundIn = walking.found?.steps.length ?? 0
    walking.options.onRun?.(walking.runs, walking.options.runs ?? 200)
  }
  return same
}

/** Whether the found sequence differs again, in worlds of its own. */
export async function walkAgain(walking: Walking, { steps }: FoundDifference): Promise<boolean> {
  return !(await walkOnce(walking, async (run) => {
    for (const { command } of steps) if (canStep(run, command) && (await step(run, command))) throw differs
  }))
}

async function walkOnce(walking: Walking, go: (run: WalkRun) => Promise<void>): Promise<boolean> {
  try {
    const run = await begin(walking)
    if ('pointer' in run) {
      walking.found = { mismatch: run, steps: [] }
      return false
    }
    try {
      await go(run)
    } finally {
      walking.leftBehind.push(...(await endRun(run)))
    }
    return true
  } catch (cause) {
    if (cause !== differs) walking.broken ??= { cause }
    return false
  }
}

function begin(walking: Walking): Promise<WalkRun | Mismatch> {
  const { system, target, reference, options, seen, declared } = walking
  return beginRun(system, target, reference, {
    declared: options.declared ?? [],
    unique: `${options.now().toString(36)}-${++walking.attempts}`,
    onReply: (operation, status) => count(seen, `${operation} ${status}`),
    onDeclared: (reason) => count(declared, reason),
    onHung: () => {
      walking.hung++
    },
  })
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}
