import {
  type CallStep,
  isMatcher,
  type Step,
  type StepInput,
  type System,
  type WireRequest,
} from '@standin/engine'
import { renderKeep, renderLiteral } from './render-literal.ts'
import { scenarioSteps } from './scenario-steps.ts'
import type { WalkDifference, WalkResult } from './walk-result.ts'

/** The shortest sequence as lines for a shell, as the target was asked, with what the two answered at its end. */
export function renderWalkAsCurl(
  { steps, mismatch }: WalkDifference,
  renderCurl: (request: WireRequest) => string,
): readonly string[] {
  const lines = steps.map((step) =>
    step.kind === 'pass' ? `sleep ${step.ms / 1000}` : renderCurl(step.request),
  )
  const { pointer, expected, actual } = mismatch
  return [
    ...lines,
    `# ${pointer}: expected ${JSON.stringify(expected)}, the target has ${JSON.stringify(actual)}`,
  ]
}

/** A walk for people: what was walked, and of a difference the two forms in which it can be tried again. */
export function renderWalk(
  system: System,
  { difference, ...result }: WalkResult,
  renderCurl: (request: WireRequest) => string = plainLine,
): string {
  const { runs, steps, seed, target, reference, interrupted, declared, leftBehind } = result
  const walked = `${runs} sequences with ${steps} steps, seed ${seed}: ${target} beside ${reference}`
  const lines = [
    interrupted ? `${walked} (ended early)` : walked,
    ...Object.entries(declared).map(([reason, times]) => `declared, ${times} times: ${reason}`),
    ...(difference
      ? renderDifference(system, difference, renderCurl)
      : ['no difference that is not declared']),
    ...leftBehind.map((each) => `left behind: ${each}`),
  ]
  return lines.join('\n')
}

function renderDifference(
  system: System,
  difference: WalkDifference,
  renderCurl: (request: WireRequest) => string,
): readonly string[] {
  const { steps, foundIn, shrinks, steady } = difference
  const found = `they differ after ${steps.length} steps, found in ${foundIn} and made shorter in ${shrinks} tries`
  return [
    steady === false ? `${found}; walked once more, they did not` : found,
    '',
    ...renderWalkAsCurl(difference, renderCurl),
    '',
    renderWalkAsScenario(system, difference),
  ]
}

const plainLine = ({ method, path, query, body }: WireRequest) =>
  [method, path + (query === '' ? '' : `?${query}`), new TextDecoder().decode(body)].join(' ').trim()

/** The shortest sequence as a scenario to paste: it holds on the reference. */
export function renderWalkAsScenario(system: System, difference: WalkDifference): string {
  const steps = scenarioSteps(system, difference)
  const last = steps.findLast((step) => step.kind === 'call')
  return [
    `scenario('a walk that differs in ${last?.operation ?? 'logging in'}', {`,
    `  evidence: assumed('which of the two is right'),`,
    `  tier: 'complete',`,
    '  steps: [',
    ...steps.map((step) => `    ${renderStep(system, step)},`),
    '  ],',
    '})',
  ].join('\n')
}

function renderStep(system: System, step: Step): string {
  if (step.kind === 'pass') return `pass('${step.ms}ms')`
  return `call(${[`'${step.operation}'`, ...renderInput(system, step)].join(', ')})${renderReply(step)}`
}

function renderReply({ expects, keep }: CallStep): string {
  const { status, body, headers } = expects ?? {}
  const promised = headers ? [status, body, headers] : body === undefined ? [status] : [status, body]
  const replies = expects ? `.replies(${promised.map(renderLiteral).join(', ')})` : ''
  return replies + (Object.keys(keep).length === 0 ? '' : `.keeps(${renderKeep(keep)})`)
}

/** What breaks the document is said to do so on purpose, or it would not compile. */
function renderInput(system: System, { operation, input }: CallStep): readonly string[] {
  const { body, query, ...rest } = input
  const said = {
    ...rest,
    ...(query ? saidQuery(system, operation, query) : {}),
    ...(body === undefined ? {} : { [isGoodBody(system, operation, body) ? 'body' : 'badBody']: body }),
  }
  return Object.keys(said).length === 0 ? [] : [renderLiteral(said)]
}

function isGoodBody({ operations, validate }: System, operation: string, body: unknown): boolean {
  const [schema] = Object.values(operations[operation]?.body?.content ?? {})
  return schema !== undefined && validate(schema, filledIn(body)).length === 0
}

/** What a schema is to see in the place of what only a run knows: ids, which are texts. */
function filledIn(value: unknown): unknown {
  if (isMatcher(value)) return 'kept'
  if (typeof value === 'string') return value.replaceAll('{unique}', 'unique')
  if (Array.isArray(value)) return value.map(filledIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filledIn(each)]))
}

type Query = NonNullable<StepInput['query']>

function saidQuery({ operations, validate }: System, operation: string, query: Query) {
  const declared = operations[operation]?.parameters ?? []
  const isGood = Object.entries(query).every(([name, value]) => {
    const parameter = declared.find((each) => each.in === 'query' && each.name === name)
    return parameter !== undefined && validate(parameter.schema, value).length === 0
  })
  if (isGood) return { query }
  return { badQuery: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])) }
}
