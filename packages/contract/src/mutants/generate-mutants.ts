import { hex32, type System } from '@standin/engine'
import type { Facts } from './facts.ts'
import type { Mutant, Sketch } from './mutant.ts'
import * as checks from './operators/check-operators.ts'
import * as replies from './operators/reply-operators.ts'
import * as requests from './operators/request-operators.ts'
import * as rows from './operators/row-operators.ts'
import * as time from './operators/time-operators.ts'

type Operator = (system: System, facts: Facts) => readonly Sketch[]

/** The operators by name; each is about a table of the system, or about what its replies were seen to hold. */
export const operators: Readonly<Record<string, Operator>> = {
  'wrong-target': rows.wrongTarget,
  'undeleted-thing': rows.undeletedThing,
  'lost-effect': rows.lostEffect,
  'negated-guard': rows.negatedGuard,
  'swapped-rows': rows.swappedRows,
  'accepted-illegal': rows.acceptedIllegal,
  'refused-legal': rows.refusedLegal,
  'wrong-refusal': rows.wrongRefusal,
  'lost-time-row': time.lostTimeRow,
  'wrong-duration': time.wrongDuration,
  'wrongly-shown': time.wronglyShown,
  'backward-time': time.backwardTime,
  'wrong-status': replies.wrongStatus,
  'wrong-shape': replies.wrongShape,
  'wrong-text': replies.wrongText,
  'lost-field': replies.lostField,
  'renamed-field': replies.renamedField,
  'wrong-type': replies.wrongType,
  'lost-header': replies.lostHeader,
  'wrong-header': replies.wrongHeader,
  'wrong-media-type': replies.wrongMediaType,
  'reversed-list': replies.reversedList,
  'unlisted-thing': replies.unlistedThing,
  'off-by-one': requests.offByOne,
  'ignored-parameter': requests.ignoredParameter,
  'ignored-header': requests.ignoredHeader,
  'lost-wait': requests.lostWait,
  'unchanged-tag': requests.unchangedTag,
  'wrong-head': requests.wrongHead,
  'lost-check': checks.lostCheck,
  'swapped-checks': checks.swappedChecks,
  'lost-login': checks.lostLogin,
  'lost-validation': checks.lostValidation,
  'wrong-error': checks.wrongError,
  'wrong-error-shape': checks.wrongErrorShape,
  'leaked-data': checks.leakedData,
}

/** All mutants of a system, in the order of the operators and of its tables. */
export function generateMutants(facts: Facts): readonly Mutant[] {
  const { system } = facts
  return Object.entries(operators).flatMap(([operator, sketch]) =>
    sketch(system, facts).map(({ where, near = [], ...rest }) => ({
      id: `${system.id}/${operator}/${where}`,
      system: system.id,
      operator,
      where,
      near,
      ...rest,
    })),
  )
}

/** So many mutants, from all operators alike as far as they have some; which ones, the seed says. */
export function sampleMutants(all: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  const shuffled = all.toSorted((a, b) => compare(hex32(`${seed} ${a.id}`), hex32(`${seed} ${b.id}`)))
  const counts = new Map<string, number>()
  const ranked = shuffled.map((mutant) => {
    const rank = counts.get(mutant.operator) ?? 0
    counts.set(mutant.operator, rank + 1)
    return { mutant, rank }
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ mutant }) => mutant)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
