import { assumed } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { sendBroken } from './catalogue.ts'
import { derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { errorExpectation } from './error-expectation.ts'
import { type BuiltOperation, exampleOperations } from './operations.ts'
import { type Violation, violationsOf } from './violations.ts'

type Pair = readonly [first: Violation, second: Violation]

/** Which error wins is part of the wire: of two violations, the check that comes first in the system's order. */
export function deriveOrder(source: Source): readonly Promised[] {
  return exampleOperations(source)
    .map((operation) => ({ operation, pairs: pairsOf(violationsOf(source, operation)) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ operation, pairs }) => promiseOf(source, operation, pairs))
}

function promiseOf(source: Source, operation: BuiltOperation, pairs: readonly Pair[]): Promised {
  const { id } = operation
  return derivedPromise(source, {
    suite: 'order',
    title: `${id}: of two violations the first check wins`,
    tier: 'strict',
    evidence: assumed('a request that is wrong in two ways, on the real system'),
    given: source.words.examples[id]?.given,
    operations: [id],
    async check(drive) {
      for (const pair of pairs) await checkPair(drive, operation, pair)
    },
  })
}

async function checkPair(drive: Drive, operation: BuiltOperation, pair: Pair): Promise<void> {
  const { release } = drive.session.target
  if (pair.some((each) => isOther(each, release))) return
  await sendBroken(
    drive,
    operation,
    pair,
    errorExpectation(drive.words, operation.id, pair[0].error, release),
  )
}

/** A target that names no release has them all. */
const isOther = (violation: Violation, release: string | undefined) =>
  violation.release !== undefined && release !== undefined && violation.release !== release

/** Every two that can be sent in one request and are answered differently. */
function pairsOf(violations: readonly Violation[]): readonly Pair[] {
  return violations.flatMap((first, place) =>
    violations
      .slice(place + 1)
      .flatMap((second): readonly Pair[] => (canMeet(first, second) ? [[first, second]] : [])),
  )
}

function canMeet(first: Violation, second: Violation): boolean {
  if (first.error === second.error) return false
  return !partsOf(first).some((part) => partsOf(second).includes(part))
}

/** What of a request a violation replaces; a route replaces the path, and what the path names with it. */
function partsOf({ input = {}, method, route }: Violation): readonly string[] {
  return [
    ...Object.keys(input).filter((part) => part !== 'headers'),
    ...Object.keys(input.headers ?? {}).map((name) => `header ${name.toLowerCase()}`),
    ...(method === undefined ? [] : ['method']),
    ...(route === undefined ? [] : ['path']),
  ]
}
