import { findMismatch, headerOf, isMatcher, type Mismatch, type StepExpectation } from '@standin/engine'
import type { Kept } from './build-request.ts'
import type { ReadReply } from './read-reply.ts'

/** The first thing in which a reply differs from what was promised; undefined when all holds. */
export function checkReply(read: ReadReply, expects: StepExpectation, kept: Kept): Mismatch | undefined {
  if (read.status !== expects.status)
    return { pointer: 'status', expected: expects.status, actual: read.status }
  for (const [name, value] of Object.entries(expects.headers ?? {})) {
    const wrong = findMismatch(value, headerOf(read.reply, name), kept, `header ${name}`)
    if (wrong) return wrong
  }
  if (expects.body === undefined) return undefined
  if (isTextMatch(expects.body)) return findMismatch(expects.body.$text, read.text, kept, 'text')
  return findMismatch(expects.body, read.json, kept, 'body')
}

function isTextMatch(value: unknown): value is { readonly $text: unknown } {
  return typeof value === 'object' && value !== null && !isMatcher(value) && '$text' in value
}
