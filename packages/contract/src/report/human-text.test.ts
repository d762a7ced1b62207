import {
  absent,
  aNumber,
  aString,
  assumed,
  type CallStep,
  each,
  kept,
  oneOf,
  pattern,
  type Scenario,
  text,
} from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { scenarioAtTier, textOnly } from './human-text.ts'
import { errorReply } from './report.fixture.ts'

describe('a failure is about wording alone', () => {
  it.each([
    ['a sentence', 409, 'body/message', 'a', 'b', true],
    ['a sentence within', 409, 'body/error/message', 'a', 'b', true],
    ['a line of a list', 409, 'body/details/0', 'a', 'b', true],
    ['a list of another length', 409, 'body/details', ['a'], ['a', 'b'], true],
    ['a pattern', 409, 'body/detail', pattern(/a/), 'b', true],
    ['a whole text', 409, 'text', 'a', 'b', true],
    ['an escaped name', 409, 'body/a~1b/title', 'a', 'b', true],
    ['a text that is missing', 409, 'body/message', 'a', undefined, false],
    ['a text that is a number', 409, 'body/message', 'a', 1, false],
    ['a text that should not be there', 409, 'body/message', absent, 'b', false],
    ['a text that was kept', 409, 'body/message', kept('id'), 'b', false],
    ['a code', 409, 'body/errorCode', 5033, 5001, false],
    ['a text under it', 409, 'body/message/code', 'a', 'b', false],
    ['a resource’s own text', 200, 'body/description', 'a', 'b', false],
    ['a header', 409, 'header title', 'a', 'b', false],
    ['the status', 409, 'status', 404, 409, false],
  ])('%s: %s', (_, status, pointer, expected, actual, is) => {
    const mismatch = { pointer, expected, actual }
    const reply = { ...errorReply, status }
    expect(textOnly({ where: '', operation: '', mismatch, reply })).toBe(is)
  })

  it('has its own list of members', () => {
    const mismatch = { pointer: 'body/faultstring', expected: 'a', actual: 'b' }
    const failure = { where: '', operation: '', mismatch, reply: errorReply }
    expect(textOnly(failure)).toBe(false)
    expect(textOnly(failure, ['faultstring'])).toBe(true)
  })

  it('is none without a reply', () => {
    const mismatch = { pointer: 'text', expected: 'a', actual: 'b' }
    expect(textOnly({ where: '', operation: '', mismatch })).toBe(false)
  })
})

describe('below strict a scenario', () => {
  const loosened = (status: number, body: unknown) => {
    const step: CallStep = { kind: 'call', operation: 'a', input: {}, keep: {}, expects: { status, body } }
    const scenario: Scenario = { name: 'a', evidence: assumed('a'), tier: 'core', steps: [step] }
    const [loose] = scenarioAtTier(scenario, 'complete').steps
    expect(scenarioAtTier(scenario, 'strict')).toBe(scenario)
    return loose?.kind === 'call' ? loose.expects?.body : undefined
  }

  it.each([
    ['sentences', { message: 'a', errorCode: 1 }, { message: aString, errorCode: 1 }],
    ['lists of them', { details: ['a', 'b'] }, { details: each(aString) }],
    ['empty lists', { details: [] }, { details: each(aString, 0) }],
    ['patterns', { details: each(pattern(/a/)) }, { details: each(aString) }],
    ['choices', { title: oneOf('a', 'b') }, { title: aString }],
    ['what lies deeper', { error: { message: 'a', code: 2 } }, { error: { message: aString, code: 2 } }],
    ['what a matcher holds', each({ message: 'a' }), each({ message: aString })],
    ['a whole text', text('a'), { $text: aString }],
    ['no matcher of a whole text', text(pattern(/a/)), text(pattern(/a/))],
    ['no structure', { message: absent, details: aNumber }, { message: absent, details: aNumber }],
  ])('takes any text for %s of an error', (_, body, expected) => {
    expect(loosened(409, body)).toEqual(expected)
    expect(loosened(200, body)).toBe(body)
  })

  it('has a given that is as loose', () => {
    const step = { kind: 'call', operation: 'a', input: {}, keep: {} } as const
    const steps = [
      { ...step, expects: { status: 404, body: { title: 'a' } } },
      { kind: 'pass', ms: 1 },
    ] as const
    const given = { name: 'g', params: {}, steps }
    const scenario: Scenario = { name: 'a', evidence: assumed('a'), tier: 'core', given, steps: [step] }
    expect(scenarioAtTier(scenario, 'core').given?.steps[0]).toMatchObject({
      expects: { body: { title: aString } },
    })
  })
})
