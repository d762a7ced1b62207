import { aString, isMatcher, type Matcher, type Scenario, type Step, type Tier } from '@standin/engine'
import type { Failure } from '../result.ts'

/** Members of error bodies that are written for people, in the words of the systems that there are. */
export const humanTexts: readonly string[] = [
  'description',
  'details',
  'message',
  'remediation',
  'detail',
  'title',
]

const isErrorStatus = (status: number) => status >= 400

/**
 * Whether a failure is about nothing but the wording of an error. A text that is missing, or is no text, is a
 * difference of structure.
 */
export function textOnly({ mismatch, reply }: Failure, texts = humanTexts): boolean {
  if (!reply || !isErrorStatus(reply.status)) return false
  if (!isWording(mismatch.expected) || !isPlainText(mismatch.actual)) return false
  if (mismatch.pointer === 'text') return true
  const [part, ...members] = mismatch.pointer.split('/').map(unescaped)
  const named = members.findLast((name) => !/^\d+$/.test(name))
  return part === 'body' && named !== undefined && texts.includes(named)
}

const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

const isPlainText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

function isWording(expected: unknown): boolean {
  if (!isMatcher(expected)) return isPlainText(expected)
  if (expected.$match === 'oneOf') return expected.values.every(isPlainText)
  if (expected.$match === 'each' || expected.$match === 'containing') return isWording(expected.item)
  return expected.$match === 'pattern'
}

/**
 * A scenario as a tier compares it. Below strict every text of an error stands for any text, before the scenario
 * runs: so a differing sentence does not end it, and hides nothing that comes after.
 */
export function scenarioAtTier(scenario: Scenario, tier: Tier, texts = humanTexts): Scenario {
  if (tier === 'strict') return scenario
  const { given, steps } = scenario
  return {
    ...scenario,
    ...(given ? { given: { ...given, steps: given.steps.map((step) => loosenStep(step, texts)) } } : {}),
    steps: steps.map((step) => loosenStep(step, texts)),
  }
}

/** A step alone as a tier compares it. */
export const stepAtTier = (step: Step, tier: Tier, texts = humanTexts): Step =>
  tier === 'strict' ? step : loosenStep(step, texts)

function loosenStep(step: Step, texts: readonly string[]): Step {
  if (step.kind === 'pass' || !step.expects || !isErrorStatus(step.expects.status)) return step
  const { body } = step.expects
  if (body === undefined) return step
  return { ...step, expects: { ...step.expects, body: loosenBody(body, texts) } }
}

function loosenBody(body: unknown, texts: readonly string[]): unknown {
  const whole = typeof body === 'object' && body !== null && '$text' in body ? body.$text : undefined
  return typeof whole === 'string' ? { $text: aString } : loosen(body, texts)
}

function loosen(value: unknown, texts: readonly string[]): unknown {
  if (isMatcher(value)) return 'item' in value ? { ...value, item: loosen(value.item, texts) } : value
  if (Array.isArray(value)) return value.map((item) => loosen(item, texts))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, each]) => [
    name,
    texts.includes(name) && isWording(each) ? anyText(each) : loosen(each, texts),
  ])
  return Object.fromEntries(members)
}

function anyText(value: unknown): Matcher {
  const listed = Array.isArray(value) || (isMatcher(value) && 'item' in value)
  const atLeast = Array.isArray(value) && value.length === 0 ? 0 : 1
  return listed ? { $match: 'each', item: aString, atLeast } : aString
}
