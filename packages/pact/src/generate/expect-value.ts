import { findMismatch, isMatcher, type Matcher } from '@standin/engine'
import { memberPath } from './json-path.ts'
import { lookAtSchema, type Schema } from './look-at-schema.ts'
import type { Rule } from './pact-file.ts'
import { escapeRegex, oneOfTexts, regexForPact } from './regex-for-pact.ts'
import { renderRules } from './render-rules.ts'
import { placeOf, unique } from './tell-scenario.ts'

/** What is being expected: rules are added to it on the way. */
export interface Expecting {
  readonly schemas: Readonly<Record<string, object>>
  readonly rules: Map<string, Rule>
  /** What earlier steps kept, to find what was seen by. */
  readonly kept: Readonly<Record<string, unknown>>
  /** What a pact can't say of the promise, in words. */
  readonly weaker: Set<string>
}

interface Place {
  readonly path: string
  readonly schema: unknown
  /** A rule for a list above goes for what is in it too, unless that has one of its own. */
  readonly isBelowRule: boolean
}

/** The value is not part of the expectation. */
const nothing = Symbol('nothing')
type Expected = unknown | typeof nothing

/**
 * What an interaction expects of a value that was seen: what the step promises of it and what the schema says that it
 * always has. Values are examples, unless the step promises just them.
 */
export function expectValue(seen: unknown, promised: unknown, schema: unknown, to: Expecting): Expected {
  return expectAt(seen, promised, { path: '$', schema, isBelowRule: false }, to)
}

export const isNothing = (value: Expected): value is typeof nothing => value === nothing

function expectAt(seen: unknown, promised: unknown, place: Place, to: Expecting): Expected {
  if (promised === undefined) return bySchema(seen, place, to)
  if (isMatcher(promised)) return byMatcher(seen, promised, place, to)
  if (Array.isArray(promised)) return listOf(seen, promised, place, to)
  if (isObject(promised)) return objectOf(seen, promised, place, to)
  if (typeof promised === 'string' && promised.includes(uniquePlace))
    return textWithWord(seen, promised, place, to)
  if (place.isBelowRule) to.rules.set(place.path, { match: 'equality' })
  return promised
}

const uniquePlace = placeOf('unique')

/** An expectation as it was of the run that was seen. */
const ofTheRun = (promised: unknown): unknown =>
  JSON.parse(JSON.stringify(promised).replaceAll(uniquePlace, unique))

function textWithWord(seen: unknown, promised: string, { path }: Place, to: Expecting): unknown {
  const regex = promised.split(uniquePlace).map(escapeRegex).join('.+')
  to.rules.set(path, { match: 'regex', regex: `^${regex}$` })
  return seen
}

function listOf(seen: unknown, promised: readonly unknown[], place: Place, to: Expecting): Expected {
  const schema = lookAtSchema(place.schema, to.schemas)
  const list = Array.isArray(seen) ? seen : []
  if (place.isBelowRule) to.rules.set(place.path, { match: 'equality' })
  const items = promised.map((item, at) =>
    expectAt(list[at], item, { ...place, path: `${place.path}[${at}]`, schema: schema.items }, to),
  )
  return items.map((item, at) => (isNothing(item) ? list[at] : item))
}

function objectOf(
  seen: unknown,
  promised: Readonly<Record<string, unknown>>,
  place: Place,
  to: Expecting,
): Expected {
  const schema = lookAtSchema(place.schema, to.schemas)
  const value = isObject(seen) ? seen : {}
  const names = [...new Set([...Object.keys(promised), ...(schema.isOpen ? [] : schema.required)])]
  if (names.some((name) => name.includes(uniquePlace)))
    to.weaker.add('a member whose name only the run knows')
  const known = names.filter((name) => !name.includes(uniquePlace))
  const members = known.map((name) => {
    const at = { ...place, path: memberPath(place.path, name), schema: schema.properties[name] }
    return [name, expectAt(value[name], promised[name], at, to)] as const
  })
  return Object.fromEntries(members.filter(([, each]) => !isNothing(each)))
}

/** What was not promised by the step: its kind. */
function bySchema(seen: unknown, place: Place, to: Expecting): Expected {
  const schema = lookAtSchema(place.schema, to.schemas)
  // It may be nothing the next time, or of another kind.
  if (seen === undefined || seen === null || schema.types.includes('null') || schema.isOpen) return nothing
  if (Array.isArray(seen)) return anyList(seen, place, schema, to)
  if (isObject(seen)) return objectOf(seen, {}, place, to)
  to.rules.set(place.path, ruleFor(seen, schema))
  return seen
}

function anyList(seen: readonly unknown[], place: Place, schema: Schema, to: Expecting): Expected {
  if (seen.length === 0) return nothing
  to.rules.set(place.path, { match: 'type', min: schema.minItems })
  const below = { path: `${place.path}[*]`, schema: schema.items, isBelowRule: true }
  const item = bySchema(seen[0], below, to)
  return [isNothing(item) ? seen[0] : item]
}

function ruleFor(seen: unknown, { types, pattern, values }: Schema): Rule {
  if (typeof seen === 'number') return { match: types.includes('integer') ? 'integer' : 'number' }
  if (typeof seen !== 'string') return { match: 'type' }
  if (values) return { match: 'regex', regex: oneOfTexts(values.filter((each) => typeof each === 'string')) }
  const regex = pattern === undefined ? undefined : regexForPact(pattern)
  return regex === undefined ? { match: 'type' } : { match: 'regex', regex }
}

function byMatcher(seen: unknown, matcher: Matcher, place: Place, to: Expecting): Expected {
  const { path } = place
  switch (matcher.$match) {
    case 'absent':
      to.weaker.add('that a member is absent')
      return nothing
    case 'present':
      return kindOf(seen, place, to)
    case 'kept':
      to.weaker.add('that a value is one that an earlier step kept')
      return kindOf(seen, place, to)
    case 'notKept':
      to.weaker.add('that a value is another than an earlier step kept')
      return kindOf(seen, place, to)
    case 'pattern':
      return textLike(seen, matcher.source, place, to)
    case 'oneOf':
      return oneOfValues(seen, matcher.values, place, to)
    case 'each':
      return eachItem(seen, matcher, place, to)
    case 'containing':
      return someItem(seen, matcher.item, place, to)
    case 'number':
      to.rules.set(path, { match: 'number' })
      return seen
    default:
      to.rules.set(path, { match: 'type' })
      return seen
  }
}

/** A value of which only its kind is promised. */
function kindOf(seen: unknown, place: Place, to: Expecting): Expected {
  if (seen === null || seen === undefined) return nothing
  if (isObject(seen)) return objectOf(seen, {}, place, to)
  if (Array.isArray(seen)) return anyList(seen, place, lookAtSchema(place.schema, to.schemas), to)
  to.rules.set(place.path, ruleFor(seen, lookAtSchema(place.schema, to.schemas)))
  return seen
}

function textLike(seen: unknown, source: string, { path }: Place, to: Expecting): Expected {
  const regex = regexForPact(source)
  if (regex === undefined) to.weaker.add('a text by an expression that looks around')
  to.rules.set(path, regex === undefined ? { match: 'type' } : { match: 'regex', regex })
  return seen
}

function oneOfValues(seen: unknown, values: readonly unknown[], place: Place, to: Expecting): Expected {
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length === values.length) {
    to.rules.set(place.path, { match: 'regex', regex: oneOfTexts(texts) })
    return seen
  }
  to.weaker.add('one of several values that are no texts')
  return kindOf(seen, place, to)
}

function eachItem(
  seen: unknown,
  { item, atLeast }: Extract<Matcher, { readonly $match: 'each' }>,
  place: Place,
  to: Expecting,
): Expected {
  const [first] = Array.isArray(seen) ? seen : []
  if (first === undefined) return nothing
  to.rules.set(place.path, { match: 'type', min: atLeast })
  const schema = lookAtSchema(place.schema, to.schemas).items
  return [expectAt(first, item, { path: `${place.path}[*]`, schema, isBelowRule: true }, to)]
}

/** Some item is like this one; its rules are its own. */
function someItem(seen: unknown, item: unknown, place: Place, to: Expecting): Expected {
  const rules = new Map<string, Rule>()
  const schema = lookAtSchema(place.schema, to.schemas).items
  const like = Array.isArray(seen)
    ? seen.find((each) => !findMismatch(ofTheRun(item), each, to.kept))
    : undefined
  const expected = expectAt(like, item, { path: '$', schema, isBelowRule: true }, { ...to, rules })
  to.rules.set(place.path, { match: 'arrayContains', variants: [{ index: 0, rules: renderRules(rules) }] })
  return [expected]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
