import type { KeepSource, Mismatch } from '@standin/engine'
import { takeFrom } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import { TargetSilence } from '../target.ts'
import { compareReplies } from './compare-replies.ts'
import { endsOne, keepsOf } from './derive-operations.ts'
import { type FilledInput, fillInput } from './fill-input.ts'
import { findDeclaration } from './find-differences.ts'
import type { Chosen } from './pools.ts'
import type { WalkCommand } from './walk-result.ts'
import type { WalkRun } from './walk-run.ts'
import type { Asked } from './walk-side.ts'

type CallCommand = WalkCommand & { readonly kind: 'call' }

/** Calls the reference, then the target, and compares; answers with the first difference that nobody declared. */
export async function callBoth(run: WalkRun, command: CallCommand): Promise<Mismatch | undefined> {
  const { operation } = command
  const filled = fillInput(command.input, run.pools, run.options.unique)
  const expected = (await run.reference.call(operation, filled.reference)).answered
  // A reference that does not answer is the caller's own mistake.
  if (expected instanceof TargetSilence) throw expected
  const asked = await run.target.call(operation, filled.target)
  const answered = asked.answered instanceof TargetSilence ? undefined : asked.answered
  if (answered) run.options.onReply(operation, answered.read.status)
  else if (isHung(asked)) run.options.onHung()
  const isKept = answered !== undefined && isGood(answered, expected)
  const keep = isKept ? keepFrom(run, operation, filled, answered, expected) : {}
  if (isKept && endsOne(run.system, operation)) buryLast(run, filled)
  if (expected.read.status === 404) buryLast(run, filled)
  run.walked.push({
    kind: 'call',
    command,
    step: { kind: 'call', operation, input: filled.printed, expects: { status: expected.read.status }, keep },
    request: asked.request,
    ...(answered ? { target: answered.read.reply } : {}),
    reference: expected.read.reply,
  })
  return firstUndeclared(run, operation, differencesOf(run, asked, expected))
}

const isHung = ({ answered }: Asked) => answered instanceof TargetSilence && answered.did === 'hung'

interface Pair {
  readonly target: unknown
  readonly reference: unknown
}

/** Puts a pair into a pool, and gives both values one token. */
export function keepPair(
  run: Pick<WalkRun, 'pools' | 'target' | 'reference'>,
  pool: string,
  pair: Pair,
  chosen: Chosen,
): Chosen {
  const entry = run.pools.keep(pool, pair.target, pair.reference, chosen)
  run.target.names.know(pair.target, `‹${entry.name}›`)
  run.reference.names.know(pair.reference, `‹${entry.name}›`)
  return { ...chosen, [pool]: entry }
}

/** Keeps what both replies give, before they are compared: ids are each side's own. Answers with the new names. */
function keepFrom(
  run: WalkRun,
  operation: string,
  filled: FilledInput,
  answered: Exchange,
  expected: Exchange,
): Readonly<Record<string, KeepSource>> {
  const names: Record<string, KeepSource> = {}
  let { chosen } = filled
  const sources = keepsOf(run.system.contract)[operation] ?? {}
  for (const [pool, source] of Object.entries(sources)) {
    const pair = { target: takeFrom(answered.read, source), reference: takeFrom(expected.read, source) }
    if (pair.target === undefined || pair.reference === undefined || isChosen(filled, pair)) continue
    chosen = keepPair(run, pool, pair, chosen)
    const { name = pool } = chosen[pool] ?? {}
    names[name] = source
  }
  return names
}

const isGood = (answered: Exchange, expected: Exchange) =>
  expected.read.status < 300 && answered.read.status === expected.read.status

/** What the path names last is gone, unless the path led nowhere from the start. */
function buryLast({ pools }: WalkRun, { chosen, reference }: FilledInput): void {
  const [name = ''] = Object.keys(reference.path ?? {}).slice(-1)
  const last = chosen[name]
  if (last) pools.bury(last)
}

/** What the client chose has to come back as it is: a target that says something else is not forgiven. */
function isChosen(filled: FilledInput, { target, reference }: Pair): boolean {
  return target !== reference && JSON.stringify(filled.reference).includes(JSON.stringify(reference))
}

function differencesOf(run: WalkRun, { answered }: Asked, expected: Exchange): readonly Mismatch[] {
  const entry = run.system.operations[expected.operation]
  if (answered instanceof TargetSilence || !entry)
    return [{ pointer: 'reply', expected: 'an answer', actual: String((answered as Error).message) }]
  return compareReplies(
    entry,
    { read: expected.read, names: run.reference.names, path: expected.request.path },
    { read: answered.read, names: run.target.names, path: answered.request.path },
  )
}

function firstUndeclared(run: WalkRun, operation: string, found: readonly Mismatch[]): Mismatch | undefined {
  return found.find((mismatch) => {
    const known = findDeclaration(run.options.declared, operation, mismatch)
    if (!known) return true
    run.options.onDeclared(known.reason)
    run.ended ||= mismatch.pointer === 'status' || mismatch.pointer === 'reply'
    return false
  })
}
