import { expect, it } from 'vitest'
import { scheduleRequests } from './schedule-requests.ts'

const ten = () => 10

it('each unit takes the next request when it is free', () => {
  const { doneAt, freeAt } = scheduleRequests(5, 100, [0, 0], ten)
  expect([...doneAt]).toEqual([110, 110, 120, 120, 130])
  expect(freeAt).toEqual([130, 120])
})

it('what is still worked on comes first', () => {
  const { doneAt } = scheduleRequests(2, 100, [150, 0], ten)
  expect([...doneAt]).toEqual([110, 120])
})

it('a long request holds its unit alone', () => {
  const { doneAt } = scheduleRequests(3, 0, [0, 0], (place) => (place === 0 ? 1000 : 10))
  expect([...doneAt]).toEqual([1000, 10, 20])
})

it('nothing is done at once, and changes nothing', () => {
  expect(scheduleRequests(0, 5, [7], ten)).toEqual({ doneAt: new Float64Array(), freeAt: [7] })
})
