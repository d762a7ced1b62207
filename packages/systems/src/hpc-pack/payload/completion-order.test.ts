import { expect, it } from 'vitest'
import { completionOrder } from './completion-order.ts'
import type { SentRequests } from './sent-requests.ts'

const sent = (...times: readonly number[]): SentRequests => ({
  records: { form: 'generic', bytes: new Uint8Array(), starts: new Uint32Array(), fields: new Uint32Array() },
  before: 0,
  answer: { kind: 'echo' },
  doneAt: Float64Array.from(times),
})
const timesOf = (...sends: readonly SentRequests[]) => {
  const order = completionOrder(sends)
  return Array.from({ length: order.count }, (_, place) => {
    const found = order.at(place)
    return found?.sent.doneAt[found.index]
  })
}

it('what is done as it came keeps its order', () => {
  expect(timesOf(sent(10, 10, 20), sent(), sent(20, 30))).toEqual([10, 10, 20, 20, 30])
})

it('what is done first comes first, whichever body it came in', () => {
  expect(timesOf(sent(90, 10), sent(40))).toEqual([10, 40, 90])
  expect(completionOrder([sent(90, 10), sent(40)]).doneAt(1)).toBe(40)
})

it('behind the last there is nothing', () => {
  const order = completionOrder([sent(1)])
  expect(order.at(1)).toBeUndefined()
  expect(order.doneAt(1)).toBe(Number.POSITIVE_INFINITY)
  expect(completionOrder([]).count).toBe(0)
})
