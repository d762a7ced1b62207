import { escapeMarkup } from '@standin/engine'
import { Malformed } from '../data-contract/malformed.ts'
import { createXmlReader } from '../data-contract/parse-xml.ts'
import { requestOf, type SoapRequest } from './soap-envelopes.ts'

/** Where each envelope of a body lies, in bytes. What is in one is read when it is asked for. */
export interface SoapRecords {
  readonly bytes: Uint8Array
  /** The start tag of an element around one, with the namespaces that they have in the body. */
  readonly open: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The message ids that clients gave, by place. */
  readonly ids: readonly (string | undefined)[]
}

const pieceSize = 16_384
const longestOpen = 16_384
const close = '</r>'

/**
 * Finds the requests of a body that is not a generic service's: any element around SOAP 1.2 envelopes with WS-Addressing
 * (page of Send Requests). What is no such body is told why, in fixed sentences; it is read piece by piece, and no tree
 * of it is kept. An envelope whose message id is `known`, or was in the body before, is passed over.
 */
export function parseSoapRecords(
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): SoapRecords | { readonly malformed: string } {
  try {
    return recordsIn(bytes, new Set(known))
  } catch (cause) {
    if (cause instanceof Malformed) return { malformed: cause.message }
    throw cause
  }
}

function recordsIn(bytes: Uint8Array, seen: Set<string>): SoapRecords {
  const text = createTextPieces(bytes)
  const [starts, ends, ids]: [number[], number[], (string | undefined)[]] = [[], [], []]
  let open = ''
  let begin = 0
  let pending: { readonly id: string | undefined } | undefined
  const reader = createXmlReader(undefined, {
    edge(position, { ns }) {
      const at = text.byteAt(position)
      if (open === '') open = openWith(ns ?? {})
      if (pending) {
        starts.push(begin)
        ends.push(at)
        ids.push(pending.id)
        pending = undefined
      }
      begin = at
    },
    child(envelope) {
      const { messageId } = requestOf(envelope, '')
      if (messageId === undefined) pending = { id: undefined }
      else if (!seen.has(messageId)) {
        // A copy: what was cut out of a piece would keep all of it.
        const id = decoder.decode(encoder.encode(messageId))
        seen.add(id)
        pending = { id }
      }
    },
  })
  for (let piece = text.next(); piece !== undefined; piece = text.next()) reader.write(piece)
  reader.end()
  return { bytes, open, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), ids }
}

/** The request at a place. */
export function soapRequestIn({ bytes, open, starts, ends }: SoapRecords, place: number): SoapRequest {
  const text = open + decoder.decode(bytes.subarray(starts[place], ends[place])) + close
  let request: SoapRequest | undefined
  const reader = createXmlReader(undefined, {
    edge: () => undefined,
    child(envelope) {
      request = requestOf(envelope, text)
    },
  })
  reader.write(text)
  reader.end()
  if (request) return request
  throw new Malformed('A message is no SOAP 1.2 envelope.')
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function openWith(namespaces: Readonly<Record<string, string>>): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => {
    const value = escapeMarkup(uri).replaceAll('"', '&quot;')
    return ` xmlns${prefix === '' ? '' : `:${prefix}`}="${value}"`
  })
  const open = `<r${declared.join('')}>`
  if (open.length > longestOpen) throw new Malformed('The body has too many names.')
  return open
}

/** Bytes as text, a piece at a time, and back: where in the bytes a place of the piece of last lies. */
function createTextPieces(bytes: Uint8Array) {
  const stream = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let read = hasMark ? 3 : 0
  let [piece, unitAt, byteAt] = ['', 0, read]

  function decode(part: Uint8Array, isLast: boolean): string {
    try {
      return stream.decode(part, { stream: !isLast })
    } catch {
      throw new Malformed('The body is not text in UTF-8.')
    }
  }

  return {
    next(): string | undefined {
      if (read >= bytes.length) return undefined
      byteAt += sizeOf(piece)
      unitAt += piece.length
      const end = Math.min(bytes.length, read + pieceSize)
      piece = decode(bytes.subarray(read, end), end === bytes.length)
      read = end
      return piece
    },
    byteAt: (position: number) => byteAt + sizeOf(piece.slice(0, position - unitAt)),
  }
}

const sizeOf = (text: string) => encoder.encode(text).length
