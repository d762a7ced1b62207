import type { Realm } from '@standin/engine'
import type { Service, SoaOutcome, SoaRequest } from './service.ts'

/** Requests as a service that runs code is given them. */
interface Asked {
  readonly count: number
  readonly at: (place: number) => SoaRequest
}

/** What code makes of requests: a handler at once, a callback in time; undefined where a service is data. */
export function runService(
  realm: Realm,
  { answer }: Service,
  asked: Asked,
): readonly SoaOutcome[] | Promise<readonly SoaOutcome[]> | undefined {
  if (answer.kind === 'handler') return each(asked, (request) => handled(answer.handle, request))
  if (answer.kind === 'callback') return called(realm, answer.url, asked)
  return undefined
}

function each<Result>({ count, at }: Asked, run: (request: SoaRequest) => Result): readonly Result[] {
  return Array.from({ length: count }, (_, place) => run(at(place)))
}

/** A handler that throws is a service that fails: its client is told, and the server goes on. */
function handled(handle: (request: SoaRequest) => SoaOutcome, request: SoaRequest): SoaOutcome {
  try {
    return handle(request)
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : 'The service has failed.' }
  }
}

/** One after the other, so that whoever answers sees them in their order. */
async function called(realm: Realm, url: string, asked: Asked): Promise<readonly SoaOutcome[]> {
  const outcomes: SoaOutcome[] = []
  for (let place = 0; place < asked.count; place++) {
    const body = new TextEncoder().encode(JSON.stringify(asked.at(place)))
    const reply = await realm.outside.post(url, body, { 'content-type': 'application/json' })
    outcomes.push(outcomeIn(reply))
  }
  return outcomes
}

function outcomeIn({ status, body }: { readonly status: number; readonly body: Uint8Array }): SoaOutcome {
  const value = status >= 200 && status < 300 ? parsed(new TextDecoder().decode(body)) : undefined
  if (isOutcome(value)) return value
  return { fault: `The callback answered ${status} without an output, a body or a fault.` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOutcome(value: unknown): value is SoaOutcome {
  if (typeof value !== 'object' || value === null) return false
  const { output, body, fault, duration } = value as Readonly<Record<string, unknown>>
  const said = [output, body, fault].filter((each) => each !== undefined)
  return said.length === 1 && typeof said[0] === 'string' && (duration === undefined || isDuration(duration))
}

const isDuration = (value: unknown) => typeof value === 'number' && value >= 0 && Number.isFinite(value)
