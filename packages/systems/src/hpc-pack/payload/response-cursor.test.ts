import { expect, it } from 'vitest'
import { nextPlace, take } from './response-cursor.ts'

const nothing = { cursor: 0, ahead: [] }
const all = () => true
const even = (place: number) => place % 2 === 0

it('responses are handed out one after the other', () => {
  const first = take(nothing, 0)
  expect(first).toEqual({ cursor: 1, ahead: [] })
  expect(nextPlace(first, 3, all)).toBe(1)
  expect(nextPlace({ cursor: 3, ahead: [] }, 3, all)).toBeUndefined()
})

it('a filter leaves the others where they are', () => {
  const some = take(take(nothing, 0), 2)
  expect(some).toEqual({ cursor: 1, ahead: [2] })
  expect(nextPlace(some, 5, even)).toBe(4)
  expect(nextPlace(some, 5, all)).toBe(1)
  expect(take(some, 1)).toEqual({ cursor: 3, ahead: [] })
})
