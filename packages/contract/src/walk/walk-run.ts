import { type Mismatch, StandinError, type System } from '@standin/engine'
import type { Kept } from '../build-request.ts'
import { type Target, TargetSilence } from '../target.ts'
import { callBoth, keepPair } from './call-both.ts'
import { walkWordsOf } from './derive-operations.ts'
import { canFill } from './fill-input.ts'
import { createPools, type Pools } from './pools.ts'
import type { DeclaredDifference, WalkCommand, WalkedStep } from './walk-result.ts'
import { beginSide, prepareSide, type WalkSide } from './walk-side.ts'

export interface WalkRunOptions {
  readonly declared: readonly DeclaredDifference[]
  /** A word for the names that a client chooses: a server may never forget them. */
  readonly unique: string
  readonly onReply: (operation: string, status: number) => void
  readonly onDeclared: (reason: string) => void
  /** The target let a deadline pass. */
  readonly onHung: () => void
}

/** One sequence on its way through both sides. */
export interface WalkRun {
  readonly system: System
  readonly options: WalkRunOptions
  readonly target: WalkSide
  readonly reference: WalkSide
  readonly pools: Pools
  readonly walked: WalkedStep[]
  /** What may still pass, ms: more would make a run on the wall's clock wait for ever. */
  patience: number
  /** Nothing follows from what comes: the sides are no longer in the same state, and that was declared. */
  ended: boolean
}

/** Both sides, logged in and prepared; or what is wrong with the target before the first step. */
export async function beginRun(
  system: System,
  target: Target,
  reference: Target,
  options: WalkRunOptions,
): Promise<WalkRun | Mismatch> {
  const { setup } = walkWordsOf(system.contract)
  const fake = await beginSide(system, reference, releaseFor(target, reference), options.unique)
  const expected = await prepareSide(fake, setup)
  if ('wrong' in expected) throw brokenReference(expected.wrong)
  const real = await beginTarget(system, target, options.unique)
  if ('wrong' in real) {
    await fake.end()
    return { pointer: 'login', expected: 'an answer', actual: real.wrong }
  }
  const patience = Math.min(target.patience, reference.patience)
  const pools = createPools()
  const run: WalkRun = {
    system,
    options,
    target: real.side,
    reference: fake,
    pools,
    walked: [],
    patience,
    ended: false,
  }
  for (const [name, value] of Object.entries(expected.kept))
    keepPair(run, name, { target: real.kept[name], reference: value }, {})
  return run
}

/** A reference that has no release of its own, as the fake, takes the target's. */
const releaseFor = (target: Target, reference: Target) =>
  target.release === undefined || reference.release !== undefined ? {} : { release: target.release }

type Begun = { readonly side: WalkSide; readonly kept: Kept } | { readonly wrong: string }

/** A target that does not let the run begin differs from the reference as much as one that answers otherwise. */
async function beginTarget(system: System, target: Target, unique: string): Promise<Begun> {
  try {
    const side = await beginSide(system, target, {}, unique)
    const prepared = await prepareSide(side, walkWordsOf(system.contract).setup).catch(async (cause) => {
      await side.end()
      throw cause
    })
    if (!('wrong' in prepared)) return { side, kept: prepared.kept }
    await side.end()
    return prepared
  } catch (cause) {
    const isRefusal = cause instanceof StandinError && cause.code === 'login-refused'
    if (!isRefusal && !(cause instanceof TargetSilence)) throw cause
    return { wrong: cause.message }
  }
}

/** Whether a command has what it is about, and time for it. */
export function canStep({ ended, patience, pools }: WalkRun, command: WalkCommand): boolean {
  if (ended) return false
  if (command.kind === 'pass') return command.ms <= patience
  return canFill(command.input, pools)
}

/** Walks one step; answers with the first difference that nobody declared. */
export async function step(run: WalkRun, command: WalkCommand): Promise<Mismatch | undefined> {
  if (command.kind === 'call') return callBoth(run, command)
  run.patience -= command.ms
  await run.reference.session.pass(command.ms)
  await run.target.session.pass(command.ms)
  run.walked.push({ kind: 'pass', ms: command.ms, command })
  return undefined
}

/** Undoes what was made; answers with what is left behind. */
export async function endRun({ target, reference }: WalkRun): Promise<readonly string[]> {
  return [...(await target.end()), ...(await reference.end())]
}

function brokenReference(wrong: string): StandinError {
  return new StandinError(
    'broken-reference',
    `The walk's own first steps fail on the reference. ${wrong}`,
    'Walk against the fake of the same system, without settings that keep it from starting.',
  )
}
