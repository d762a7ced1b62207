import { absent, aString, containing, each, kept, oneOf, pattern, present } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { type Expecting, expectValue } from './expect-value.ts'

const job = {
  type: 'object',
  required: ['id', 'state', 'steps', 'owner'],
  properties: {
    id: { type: 'string', pattern: '^j\\d+$' },
    state: { type: 'string', enum: ['running', 'done'] },
    steps: {
      type: 'array',
      items: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
    },
    owner: { type: ['string', 'null'] },
    note: { type: 'string' },
  },
}
const seen = { id: 'j7', state: 'running', steps: [{ n: 1, by: 'a' }], owner: 'me', note: 'x' }

function expected(promised: unknown, value: unknown = seen, schema: unknown = job) {
  const to: Expecting = { schemas: {}, rules: new Map(), kept: { own: 'j7' }, weaker: new Set() }
  const content = expectValue(value, promised, schema, to)
  return { content, rules: Object.fromEntries(to.rules), weaker: [...to.weaker] }
}

describe('what an interaction expects', () => {
  it('is what the schema says is always there, by its kind, and nothing that may be missing', () => {
    expect(expected(undefined)).toEqual({
      content: { id: 'j7', state: 'running', steps: [{ n: 1 }] },
      rules: {
        '$.id': { match: 'regex', regex: '^j\\d+$' },
        '$.state': { match: 'regex', regex: '^(?:running|done)$' },
        '$.steps': { match: 'type', min: 0 },
        '$.steps[*].n': { match: 'integer' },
      },
      weaker: [],
    })
  })

  it('is to the letter what the step promises to the letter', () => {
    const { content, rules } = expected({ state: 'running', note: 'x' })
    expect([content, rules]).toMatchObject([{ state: 'running', note: 'x' }, { '$.id': { match: 'regex' } }])
    expect(Object.keys(rules)).not.toContain('$.state')
    expect(Object.keys(rules)).not.toContain('$.note')
  })

  it.each([
    [aString, 'a', { $: { match: 'type' } }],
    [pattern(/^a$/), 'a', { $: { match: 'regex', regex: '^a$' } }],
    [oneOf('a', 'b'), 'a', { $: { match: 'regex', regex: '^(?:a|b)$' } }],
    [present, 5, { $: { match: 'number' } }],
    [each({ a: 1 }, 2), [{ a: 1, b: 2 }], { $: { match: 'type', min: 2 }, '$[*].a': { match: 'equality' } }],
    [[1, { a: aString }], [1, { a: 'x' }], { '$[1].a': { match: 'type' } }],
  ])('says %j by a rule', (promised, value, rules) => {
    expect(expected(promised, value, undefined).rules).toEqual(rules)
  })

  it('looks for an item among others by the rules of that item', () => {
    const { content, rules } = expected(
      containing({ n: 2, name: aString }),
      [{ n: 1 }, { n: 2, name: 'b', x: 0 }],
      undefined,
    )
    expect([content, rules]).toEqual([
      [{ n: 2, name: 'b' }],
      {
        $: {
          match: 'arrayContains',
          variants: [
            {
              index: 0,
              rules: {
                '$.n': { combine: 'AND', matchers: [{ match: 'equality' }] },
                '$.name': { combine: 'AND', matchers: [{ match: 'type' }] },
              },
            },
          ],
        },
      },
    ])
  })

  it('takes the word that the run has in ids for any', () => {
    expect(expected({ id: 'job-$' + '{unique}' }, { id: 'job-pact' }, undefined)).toMatchObject({
      content: { id: 'job-pact' },
      rules: { '$.id': { match: 'regex', regex: '^job-.+$' } },
    })
  })

  it.each([
    [{ id: absent }, 'that a member is absent'],
    [{ id: kept('own') }, 'that a value is one that an earlier step kept'],
    [{ id: pattern(/(?=j)/) }, 'a text by an expression that looks around'],
    [{ id: oneOf(1, 'a') }, 'one of several values that are no texts'],
  ])('tells what a pact can not say: %j', (promised, what) => {
    expect(expected(promised).weaker).toEqual([what])
  })
})
