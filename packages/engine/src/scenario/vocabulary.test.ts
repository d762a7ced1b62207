import { describe, expect, it } from 'vitest'
import { standinOnly } from './evidence.ts'
import { kept } from './match.ts'
import { header, member, wholeText } from './step.ts'
import { createVocabulary, defineGiven, pass, scenario } from './vocabulary.ts'

interface Operations {
  order: {
    parameters: { query?: { hot?: boolean }; path: { kitchen: string } }
    requestBody: { content: { 'application/json': { dish: string } } }
    responses: { 201: { content: { 'application/json': { id: string } } } }
  }
  look: {
    parameters: { path: { kitchen: string } }
    requestBody?: never
    responses: { 200: { content: { 'text/plain': string } } }
  }
}

const { call } = createVocabulary<Operations>()
const evidence = standinOnly('a test')

it('a call may name what only another URL of its operation has', () => {
  const { input } = call('order', { path: { kitchen: 'a' }, aliasPath: { house: kept('home') } })
  expect(input).toStrictEqual({ path: { kitchen: 'a', house: kept('home') } })
})

describe('a scenario', () => {
  const story = scenario('an order is cooked', {
    evidence,
    tier: 'core',
    steps: [
      call('order', { path: { kitchen: 'a' }, query: { hot: true }, body: { dish: 'soup' } })
        .replies(201, { id: 'x' }, { etag: kept('tag') })
        .keeps({ id: member('/id') })
        .keeps({ tag: header('ETag'), all: wholeText }),
      pass('PT5S'),
      call('look').eventually(200, 'done', { within: '2m' }),
    ],
  })

  it('is plain data, whatever built it', () => {
    expect(story).toStrictEqual(JSON.parse(JSON.stringify(story)))
    expect(story).toStrictEqual({
      name: 'an order is cooked',
      evidence,
      tier: 'core',
      source: expect.stringMatching(/vocabulary\.test\.ts:\d+$/),
      steps: [
        {
          kind: 'call',
          operation: 'order',
          input: { path: { kitchen: 'a' }, query: { hot: true }, body: { dish: 'soup' } },
          expects: { status: 201, body: { id: 'x' }, headers: { etag: { $match: 'kept', name: 'tag' } } },
          keep: {
            id: { from: 'body', pointer: '/id' },
            tag: { from: 'header', name: 'etag' },
            all: { from: 'text' },
          },
        },
        { kind: 'pass', ms: 5000 },
        {
          kind: 'call',
          operation: 'look',
          input: {},
          expects: { status: 200, body: 'done' },
          keep: {},
          within: 120_000,
        },
      ],
    })
  })

  it('a call that is written on leaves the one before it alone', () => {
    const plain = call('look')
    const longer = plain.replies(200)
    expect([plain.expects, longer.expects]).toEqual([undefined, { status: 200 }])
  })

  it('what is wrong on purpose takes the place of what is typed', () => {
    const step = call('order', {
      query: { hot: true },
      body: { dish: 'soup' },
      badBody: { dish: 7 },
      badQuery: { hot: 'very', cold: 'a bit' },
      rawBody: '{',
      contentType: 'text/html',
      as: 'none',
    })
    expect(step.input).toStrictEqual({
      query: { hot: 'very', cold: 'a bit' },
      body: { dish: 7 },
      rawBody: '{',
      contentType: 'text/html',
      as: 'none',
    })
  })

  it('a bad body may be null', () => {
    expect(call('order', { badBody: null }).input).toStrictEqual({ body: null })
  })
})

describe('durations', () => {
  it.each(['5', 'soon', '', '-1s', 'PT'])("'%s' is refused, as a pause and as a deadline", (duration) => {
    const refused = expect.objectContaining({ name: 'StandinError', code: 'bad-duration' })
    expect(() => pass(duration)).toThrow(refused)
    expect(() => call('look').eventually(200, undefined, { within: duration })).toThrow(refused)
  })
})

describe('a given', () => {
  it('is plain data with its parameters', () => {
    const anOrder = defineGiven('an order', (params: { readonly dish: string }) => ({
      steps: [call('order', { body: { dish: params.dish } }).replies(201)],
    }))
    const given = anOrder({ dish: 'soup' })
    expect(given).toStrictEqual(JSON.parse(JSON.stringify(given)))
    expect(given).toMatchObject({
      name: 'an order',
      params: { dish: 'soup' },
      steps: [{ operation: 'order' }],
    })
    expect('setting' in given).toBe(false)
  })

  it('says why it needs a setting', () => {
    const setting = { settings: { oven: 'broken' }, reason: 'no public call breaks an oven' }
    const broken = defineGiven('a broken oven', () => ({ steps: [], setting }))
    expect(broken({}).setting).toStrictEqual(setting)
  })
})
