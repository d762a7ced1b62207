import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OffsetWindow, offsetPage } from './offset-page.ts'

const limits = fc.integer({ min: 1, max: 30 })
const counts = fc.nat(100)

describe('offsetPage', () => {
  it('pages by `next` hold the whole collection, without overlap', () => {
    fc.assert(
      fc.property(limits, counts, (limit, count) => {
        const items = Array.from({ length: count }, (_, i) => i)
        const seen: number[] = []
        let window: OffsetWindow | undefined = { start: 0, limit }
        while (window) {
          const page = offsetPage(window, count)
          seen.push(...items.slice(page.start, page.end))
          window = page.next
        }
        expect(seen).toEqual(items)
      }),
    )
  })

  it('pages by `previous` lead from the last page to the first', () => {
    fc.assert(
      fc.property(limits, counts, (limit, count) => {
        const { first, last } = offsetPage({ start: 0, limit }, count)
        expect(offsetPage(last, count)).toMatchObject({ end: count, next: undefined })
        let window = last
        for (let steps = 0; steps <= count; steps++) {
          const { previous } = offsetPage(window, count)
          if (!previous) break
          expect(previous.start).toBeLessThan(window.start)
          expect(previous.start + limit).toBeGreaterThanOrEqual(window.start)
          window = previous
        }
        expect(window).toEqual(first)
      }),
    )
  })

  it('the page before the next one is this one', () => {
    fc.assert(
      fc.property(fc.nat(120), limits, counts, (start, limit, count) => {
        const { next } = offsetPage({ start, limit }, count)
        if (next) expect(offsetPage(next, count).previous).toEqual({ start, limit })
      }),
    )
  })

  it('a start beyond the end is an empty page that leads back', () => {
    fc.assert(
      fc.property(fc.nat(50), limits, counts, (beyond, limit, count) => {
        const start = count + beyond
        const page = offsetPage({ start, limit }, count)
        expect(page.end - page.start).toBe(0)
        expect(page.next).toBeUndefined()
        expect(page.previous === undefined).toBe(start === 0)
      }),
    )
  })

  it('a limit of nothing is an empty page that leads nowhere', () => {
    expect(offsetPage({ start: 0, limit: 0 }, 10)).toMatchObject({
      start: 0,
      end: 0,
      count: 10,
      next: undefined,
    })
  })

  it.each([
    [
      0,
      10,
      25,
      { end: 10, previous: undefined, next: { start: 10, limit: 10 }, last: { start: 15, limit: 10 } },
    ],
    [5, 10, 25, { end: 15, previous: { start: 0, limit: 10 }, next: { start: 15, limit: 10 } }],
    [15, 10, 25, { end: 25, previous: { start: 5, limit: 10 }, next: undefined }],
    [0, 10, 0, { end: 0, previous: undefined, next: undefined, last: { start: 0, limit: 10 } }],
    [30, 10, 25, { start: 30, end: 30, previous: { start: 20, limit: 10 }, next: undefined }],
  ])('from %i, %i of %i', (start, limit, count, page) => {
    expect(offsetPage({ start, limit }, count)).toMatchObject(page)
  })
})
