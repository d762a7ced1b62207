import { describe, expect, it } from 'vitest'
import type { WireReply } from '../wire/wire.ts'
import { createJournal, type JournalInit } from './create-journal.ts'

interface Told {
  readonly operation?: string
  readonly status?: number
  readonly path?: string
  readonly headers?: WireReply['headers']
  readonly body?: string
  readonly isSecret?: boolean
}

function told(all: readonly Told[], init: JournalInit = {}) {
  const journal = createJournal({ operations: () => ['cook', 'serve', 'order'], ...init })
  for (const {
    operation = 'cook',
    status = 200,
    path = '/orders/a',
    headers = [],
    body = '{}',
    isSecret = false,
  } of all)
    journal.add(
      { at: 0, system: 'kitchen', method: 'GET', target: path, operation, status, rows: [] },
      {
        request: {
          method: 'GET',
          path,
          query: '',
          headers: { authorization: 'Bearer hidden-word' },
          body: new TextEncoder().encode(body),
        },
        reply: { status, headers, body: `re:${body}` },
        origin: 'http://h',
        prefix: '',
        began: journal.begin(),
        isSecret,
      },
    )
  return journal
}

const some: readonly Told[] = [
  { operation: 'order', status: 201, path: '/orders', headers: [['location', '/orders/a']] },
  { operation: 'cook', path: '/orders/a/dish' },
  { operation: 'serve', status: 404, path: '/orders/b' },
]

describe('a query', () => {
  it.each([
    [{ operation: 'cook' }, [1]],
    [{ status: 404 }, [2]],
    [{ status: '2xx' }, [0, 1]],
    [{ resource: 'a' }, [0, 1]],
    [{ resource: '/orders/a' }, [0, 1]],
    [{ since: 1 }, [1, 2]],
    [{ method: 'get', system: 'kitchen', since: 2 }, [2]],
    [{ method: 'PUT' }, []],
    [{}, [0, 1, 2]],
  ])('%j means %j', (query, numbers) => {
    expect(
      told(some)
        .entries(query)
        .map(({ number }) => number),
    ).toEqual(numbers)
  })

  it.each([
    [{ operation: 'cok' }, 'unknown-operation', "Did you mean 'cook'?"],
    [{ status: 'bad' }, 'bad-status', '4xx'],
  ])('%j is refused', (query, code, nextStep) => {
    expect(() => told(some).entries(query)).toThrow(
      expect.objectContaining({ code, nextStep: expect.stringContaining(nextStep) }),
    )
  })
})

describe('assertions', () => {
  it('hold for what came', () => {
    const journal = told(some)
    journal.assertCalled('order')
    journal.assertCalled({ operation: 'serve', status: 404 }, { times: 1 })
    journal.assertNotCalled({ status: '5xx' })
    journal.assertInOrder(['order', 'cook', { status: 404 }])
  })

  it('fail with what was wanted and what came', () => {
    expect(() => told(some).assertCalled('cook', { times: 2 })).toThrowErrorMatchingInlineSnapshot(`
      [StandinError: cook was called once, not 2 times. The journal has:
        0  201 GET /orders (order)
        1  200 GET /orders/a/dish (cook)
        2  404 GET /orders/b (serve)]
    `)
    expect(() => told(some).assertNotCalled('cook')).toThrow('cook was called once, not 0 times.')
    expect(() => told([]).assertCalled({ status: 500 })).toThrow(
      'a request (status 500) was not called. The journal is empty.',
    )
    expect(() => told(some).assertInOrder(['serve', 'order'])).toThrow('order was not called after serve.')
  })
})

describe('exchanges', () => {
  it('have heads and bodies, without secrets', () => {
    const [kept] = told([{ body: '{"password":"hidden-too"}' }]).exchanges()
    expect(kept).toMatchObject({ origin: 'http://h', began: 0, ended: 1, reply: { length: 28 } })
    expect(JSON.stringify(kept)).not.toMatch(/hidden/)
  })

  it('are never kept in clear where an operation is known to have secrets', () => {
    const journal = told([{ isSecret: true, body: '{"password":"hidden-too","token":"hidden-word"}' }])
    expect(JSON.stringify(journal.exchanges())).not.toMatch(/hidden/)
  })

  it('have all, where the world keeps secrets', () => {
    const [kept] = told([{ body: '{"password":"hidden-too"}' }], { secrets: 'kept' }).exchanges()
    expect(kept?.request).toMatchObject({
      headers: { authorization: 'Bearer hidden-word' },
      body: '{"password":"hidden-too"}',
    })
  })

  it('lose the bodies of the eldest when there is no more room', () => {
    const body = 'x'.repeat(97)
    const kept = told(Array<Told>(10).fill({ body }), { bytes: 1000 }).exchanges()
    expect(kept.map(({ request }) => request.body !== undefined)).toEqual([
      ...Array(5).fill(false),
      ...Array(5).fill(true),
    ])
    expect(kept[0]?.request.length).toBe(97)
  })

  it('have no body that is too large alone', () => {
    const [kept] = told([{ body: 'x'.repeat(200) }], { bytes: 1000 }).exchanges()
    expect(kept?.reply).toMatchObject({ body: undefined, length: 203 })
  })

  it('fall out of the ring with their bodies', () => {
    const journal = told(Array<Told>(50).fill({}), { size: 3, bytes: 1000 })
    expect(journal.exchanges().map(({ number, request }) => [number, request.body])).toEqual([
      [47, '{}'],
      [48, '{}'],
      [49, '{}'],
    ])
    expect(journal.dropped).toBe(47)
  })

  it('take what comes of a reply later', () => {
    const journal = createJournal()
    const request = { method: 'GET', path: '/', query: '', headers: {}, body: new Uint8Array() }
    const more = journal.add(
      { at: 0, system: 'kitchen', method: 'GET', target: '/', operation: undefined, status: 200, rows: [] },
      {
        request,
        reply: { status: 200, headers: [], body: 'a' },
        origin: '',
        prefix: '',
        began: 0,
        isSecret: false,
      },
    )
    more(new TextEncoder().encode('b'))
    more(new TextEncoder().encode('c'))
    expect(journal.exchanges()[0]?.reply).toMatchObject({ body: 'abc', length: 3 })
  })
})
