import type { ReadReply } from '@standin/contract'
import { codecFor, essenceOf, headerOf, isMatcher, present, type System } from '@standin/engine'
import { type Expecting, expectValue, isNothing } from './expect-value.ts'
import { expectXml } from './expect-xml.ts'
import type { Content, InteractionResponse, Rule } from './pact-file.ts'
import { escapeRegex } from './regex-for-pact.ts'
import { renderRules } from './render-rules.ts'
import type { ToldStep } from './tell-scenario.ts'

export interface ExpectedResponse {
  readonly response: InteractionResponse
  /** What the pact can't say of the promise. */
  readonly weaker: ReadonlySet<string>
}

/** What an interaction expects of the reply: what the step promises, and what the document says of all such replies. */
export function expectResponse(system: System, told: ToldStep): ExpectedResponse {
  const { read } = told.exchange
  const weaker = new Set<string>()
  const kept = told.kept
  const headers = expectHeaders(told, { schemas: system.schemas, rules: new Map(), weaker, kept })
  const body = expectBody(system, told, { schemas: system.schemas, rules: new Map(), weaker, kept })
  const rules = { ...some('header', headers.rules), ...some('body', body?.rules) }
  const response = {
    status: read.status,
    ...(Object.keys(headers.values).length > 0 ? { headers: headers.values } : {}),
    ...(body ? { body: body.content } : {}),
    ...(Object.keys(rules).length > 0 ? { matchingRules: rules } : {}),
  }
  return { response, weaker }
}

const some = (name: string, rules: ReadonlyMap<string, Rule> | undefined) =>
  rules?.size ? { [name]: renderRules(rules) } : {}

function expectHeaders({ template, exchange }: ToldStep, to: Expecting) {
  const values: Record<string, readonly string[]> = {}
  const rules = new Map<string, Rule>()
  const { reply } = exchange.read
  const type = headerOf(reply, 'content-type')
  if (type !== undefined && reply.body.length > 0) {
    values['content-type'] = [type]
    rules.set('content-type', { match: 'regex', regex: `^${escapeRegex(essenceOf(type))}\\s*(;.*)?$` })
  }
  for (const [name, promised] of Object.entries(template.expects?.headers ?? {})) {
    const own = { ...to, rules: new Map<string, Rule>() }
    const value = expectValue(headerOf(reply, name), promised, undefined, own)
    if (isNothing(value)) continue
    values[name] = listed(name, String(value))
    const rule = ruleOf(own, values[name] ?? [])
    if (rule) rules.set(name, rule)
    else rules.delete(name)
  }
  return { values, rules }
}

/** Headers whose value may hold commas and is one all the same. */
const single = /^(?:date|expires|last-modified|retry-after|set-cookie|user-agent|if-(?:un)?modified-since)$/i

/** The values of a header as verifiers take them apart. */
const listed = (name: string, value: string) => (single.test(name) ? [value] : value.split(/\s*,\s*/))

/** Verifiers hold a rule against each of the values. */
function ruleOf({ rules, weaker }: Expecting, values: readonly string[]): Rule | undefined {
  const rule = rules.get('$')
  if (rule?.match !== 'regex' || values.length === 1) return rule
  weaker.add('what a list in a header is like')
  return { match: 'type' }
}

function expectBody(
  system: System,
  told: ToldStep,
  to: Expecting,
): { readonly content: Content; readonly rules: ReadonlyMap<string, Rule> } | undefined {
  const { read, request } = told.exchange
  const promised = told.template.expects?.body
  const contentType = headerOf(read.reply, 'content-type')
  if (contentType === undefined || read.reply.body.length === 0 || request.method === 'HEAD') return undefined
  if (codecFor(system.bodies, contentType)) return expectOfXml(system, told, contentType, to)
  if (isText(promised)) return expectText(read, promised.$text, contentType, to)
  if (!saysItsForm(contentType)) {
    if (promised !== undefined) to.weaker.add('what stands in a body whose media type hides that it is JSON')
    return undefined
  }
  if (read.json === undefined) return undefined
  const content = expectValue(read.json, promised, schemaOf(system, told, contentType), to)
  return isNothing(content)
    ? undefined
    : { content: { contentType, encoded: false, content }, rules: to.rules }
}

function expectOfXml(system: System, told: ToldStep, contentType: string, to: Expecting) {
  const { read } = told.exchange
  const promised = told.template.expects?.body
  if (isText(promised)) {
    to.weaker.add('a body of XML as the text that it is')
    return undefined
  }
  const content = expectXml(read.text, { seen: read.json, promised }, schemaOf(system, told, contentType), to)
  if (content === undefined) return undefined
  return { content: { contentType, encoded: false, content } as const, rules: to.rules }
}

/** Verifiers know JSON by its media type alone, and take what they don't know for bytes. */
const saysItsForm = (contentType: string) => /^text\/|json$/.test(essenceOf(contentType))

const isText = (value: unknown): value is { readonly $text: unknown } =>
  typeof value === 'object' && value !== null && !isMatcher(value) && '$text' in value

function expectText({ text }: ReadReply, promised: unknown, contentType: string, to: Expecting) {
  const isJson = essenceOf(contentType).endsWith('json')
  if (isJson && typeof promised !== 'string') to.weaker.add('a body of JSON as the text that it is')
  const value = isJson ? expectJson(text, promised, to) : expectValue(text, promised, undefined, to)
  if (isNothing(value)) return undefined
  return { content: { contentType, encoded: false, content: value } as const, rules: to.rules }
}

const expectJson = (text: string, promised: unknown, to: Expecting) =>
  expectValue(JSON.parse(text), typeof promised === 'string' ? JSON.parse(promised) : present, undefined, to)

function schemaOf(system: System, { step, exchange }: ToldStep, contentType: string): object | undefined {
  const { responses } = system.operations[step.operation] ?? {}
  const response = responses?.[String(exchange.read.status)] ?? responses?.default
  return system.schemas[response?.content[essenceOf(contentType)] ?? '']
}
