import type { ErrorWords } from '@standin/engine'
import { errors, type WireFault } from '../errors.ts'
import { operations } from '../generated/operations.ts'

/** Programs read the code; the message is for people. */
const soa = ({ status, code, message }: WireFault): ErrorWords => ({
  status,
  body: { Code: code },
  text: { Message: message },
})

/** The scheduler has one code for nearly everything, and speaks in faults to those who name a version alone. */
const scheduler = (name: string, { status, code, message }: WireFault): ErrorWords =>
  name === 'challenge'
    ? { status }
    : { status, body: { Code: code < 0 ? code : 267_386_880 }, text: { Message: message } }

const all = Object.entries(errors) as readonly (readonly [string, WireFault])[]

const ofScheduler = Object.entries(operations)
  .filter(([, { tag }]) => tag === 'jobs' || tag === 'tasks')
  .map(([operation]) => operation)

/** What a client sees of the catalogue. */
export const errorWords: Readonly<Record<string, ErrorWords>> = {
  ...Object.fromEntries(all.map(([name, fault]) => [name, soa(fault)])),
  ...Object.fromEntries(
    ofScheduler.flatMap((operation) =>
      all.map(([name, fault]) => [`${operation}:${name}`, scheduler(name, fault)] as const),
    ),
  ),
}
