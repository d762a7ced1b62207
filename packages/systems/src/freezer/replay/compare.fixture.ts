import type { WireReply } from '@standin/engine'
import { textOf } from '../../server.fixture.ts'
import type { Exchange } from './recording.fixture.ts'
import type { References } from './references.fixture.ts'

/** What differs between a recorded reply and ours, each with both sides; nothing when they agree. */
export function compare(exchange: Exchange, ours: WireReply, references: References): readonly string[] {
  const { response, request } = exchange
  const statuses = [`${response.status}`, `${ours.status}`]
  const reasons = response.status === 753 ? [response.reason, ours.reason ?? ''] : ['', '']
  const headers = (['content-type', 'vary', 'allow'] as const).map((name) => [
    name,
    recordedHeader(response.headers, name),
    header(ours.headers, name),
  ])
  return [
    ...differing('status', statuses[0], statuses[1]),
    ...differing('reason', reasons[0], reasons[1]),
    ...headers.flatMap(([name = '', recorded, own]) => differing(name, recorded, own)),
    ...(request.method === 'HEAD' ? [] : compareBodies(response.text, textOf(ours), references)),
  ]
}

const header = (headers: WireReply['headers'], wanted: string) =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
const recordedHeader = (headers: Exchange['response']['headers'], wanted: string) => header(headers, wanted)

const differing = (what: string, recorded: unknown, ours: unknown): readonly string[] =>
  recorded === ours ? [] : [`${what}: recorded ${JSON.stringify(recorded)}, ours ${JSON.stringify(ours)}`]

function compareBodies(recorded: string, ours: string, references: References): readonly string[] {
  const [left, right] = [parsed(recorded), parsed(ours)]
  if (left === undefined || right === undefined) return differing('text', recorded, ours)
  return compareValues(left, right, '', references)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Members have to come in the recorded order too: what a session lists first decides its result. */
function compareValues(
  recorded: unknown,
  ours: unknown,
  at: string,
  references: References,
): readonly string[] {
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length) return differing(`${at}/length`, recorded.length, ours.length)
    return recorded.flatMap((item, index) => compareValues(item, ours[index], `${at}/${index}`, references))
  }
  if (isRecord(recorded) && isRecord(ours)) return compareMembers(recorded, ours, at, references)
  if (typeof recorded === 'string' && typeof ours === 'string') {
    return references.same(withoutForm(recorded), withoutForm(ours)) ? [] : differing(at, recorded, ours)
  }
  return differing(at, recorded, ours)
}

/**
 * A regular expression in an error's text is a matter of the library's version, and ours is written
 * otherwise.
 */
const withoutForm = (text: string) => text.replace(/(does not match) '.*'$/, '$1')

function compareMembers(
  recorded: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, unknown>>,
  at: string,
  references: References,
): readonly string[] {
  const [keys, others] = [Object.keys(recorded), Object.keys(ours)]
  if (!references.same(keys.join(), others.join()))
    return differing(`${at} members`, keys.join(), others.join())
  return keys.flatMap((key, index) =>
    compareValues(recorded[key], ours[others[index] ?? ''], `${at}/${key}`, references),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
