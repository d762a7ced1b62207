import { type Call, type Handler, type System, shownState, type WireStream } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { reading, tea } from './kettle.fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A kettle that answers as text with what `stream` makes of the call, behind the line `a kettle`. */
export function streaming(stream: (call: Call) => WireStream): System {
  const getKettleAsText: Handler = (call) => ({
    status: 200,
    headers: [['content-type', 'text/plain']],
    body: 'a kettle\n',
    stream: stream(call),
  })
  return { ...kettle, handlers: { ...kettle.handlers, getKettleAsText } }
}

/** Each state of a kettle once, until it is hot; what was asked for goes to `pulls`. */
export function statesOf({ realm, path, at }: Call, pulls: string[] = [], patience = 300_000): WireStream {
  let told = ''
  return {
    next() {
      const found = realm.store.get(`kettle:${path.kettleId}`)
      const state = found ? shownState(realm, found) : 'gone'
      const answer = told === 'hot' ? 'end' : state === told ? 'later' : state
      pulls.push(answer)
      if (answer === 'end' || answer === 'later') return answer
      told = state
      return bytes(`${state}\n`)
    },
    deadline: () => at + patience,
    expired: () => bytes('enough\n'),
  }
}

/** So many pieces of one size, which nobody waits for. */
export function flood(count: number, size: number, pulls: { count: number }): WireStream {
  const piece = new Uint8Array(size).fill(0x61)
  let left = count
  return {
    next() {
      if (left-- <= 0) return 'end'
      pulls.count++
      return piece
    },
    deadline: () => 0,
    expired: () => bytes('enough'),
  }
}

export const readingText = (target: string) => reading(target, { ...tea, accept: 'text/plain' })
