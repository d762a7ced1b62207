import {
  type DerivedWords,
  documented,
  type Evidence,
  type Given,
  type Step,
  type System,
  type Tier,
} from '@standin/engine'
import type { Promised } from '../promised.ts'
import type { Verdict } from '../result.ts'
import type { RunSession } from '../run-session.ts'
import { BrokenPromise, createDrive, type Drive } from './drive.ts'

/** What promises are derived from. */
export interface Source {
  readonly system: System
  readonly words: DerivedWords
}

/** A derived promise before it can run. */
export interface Draft {
  readonly suite: string
  readonly title: string
  readonly tier: Tier
  readonly evidence: Evidence
  readonly given?: Given | undefined
  /** Operations that it calls besides its given's. */
  readonly operations: readonly string[]
  readonly passes?: number
  /** The one release in which it is so. */
  readonly release?: string | undefined
  readonly check: (drive: Drive) => Promise<void>
}

/** For what the operation table says. */
export const byDocument = documented('the OpenAPI document')

/** The promise of a draft: its given first, then its check. */
export function derivedPromise({ words }: Source, draft: Draft): Promised {
  const { suite, title, tier, evidence, given, passes = 0 } = draft
  const release = draft.release ?? draft.operations.map((id) => words.examples[id]?.release).find(Boolean)
  const steps = given?.steps ?? []
  return {
    suite,
    title,
    tier,
    evidence,
    ...(release === undefined ? {} : { release }),
    ...(given?.setting ? { setting: given.setting } : {}),
    operations: [...new Set([...steps.flatMap(operationOf), ...draft.operations])],
    passes: steps.reduce((sum, step) => sum + (step.kind === 'pass' ? step.ms : 0), passes),
    run: (session) => run(session, words, draft),
  }
}

const operationOf = (step: Step) => (step.kind === 'call' ? [step.operation] : [])

async function run(session: RunSession, words: DerivedWords, draft: Draft): Promise<Verdict> {
  const { variables } = await session.target.identify(undefined)
  const drive = createDrive(session, words, variables)
  try {
    await drive.steps(draft.given?.steps ?? [], 'given')
    await draft.check(drive)
    return { outcome: 'held' }
  } catch (cause) {
    if (cause instanceof BrokenPromise) return { outcome: 'failed', failure: cause.failure }
    throw cause
  }
}
