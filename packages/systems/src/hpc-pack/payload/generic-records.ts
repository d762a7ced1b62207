import type { SoaRequest } from '../service/service.ts'

/** The action of every request to a generic service, and of its responses (page of Get Responses). */
export const genericAction = 'http://hpc.microsoft.com/GenericService/IGenericService/GenericOperation'

/** U+FFFF in UTF-8 parts the fields of a record. */
const separator = [0xef, 0xbf, 0xbf] as const

/** Where each record of a body begins, and behind the last one where it ends. */
export interface GenericRecords {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  /** Where the second field of each begins. */
  readonly fields: Uint32Array
}

/**
 * Splits a body of records: `input` U+FFFF `userData` U+0000. Undefined when the last one has no end, or one has
 * not exactly two fields; one pass, and no copy of the bytes.
 */
export function parseGenericRecords(bytes: Uint8Array): GenericRecords | undefined {
  const starts: number[] = []
  const fields: number[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0, start)
    if (end < 0) return undefined
    const field = fieldIn(bytes, start, end)
    if (field === undefined || fieldIn(bytes, field, end) !== undefined) return undefined
    starts.push(start)
    fields.push(field)
    start = end + 1
  }
  starts.push(start)
  return { bytes, starts: Uint32Array.from(starts), fields: Uint32Array.from(fields) }
}

/** Where the field behind the next separator begins. */
function fieldIn(bytes: Uint8Array, start: number, end: number): number | undefined {
  const [first, second, third] = separator
  for (let at = bytes.indexOf(first, start); at >= 0 && at + 2 < end; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && bytes[at + 2] === third) return at + 3
  }
  return undefined
}

const decoder = new TextDecoder()

/** The request at a place. */
export function genericRequest({ bytes, starts, fields }: GenericRecords, place: number): SoaRequest {
  const [start = 0, field = 0, next = 0] = [starts[place], fields[place], starts[place + 1]]
  return {
    action: genericAction,
    input: decoder.decode(bytes.subarray(start, field - separator.length)),
    userData: decoder.decode(bytes.subarray(field, next - 1)),
  }
}

/** A record of a response: `action` U+FFFF `output` U+FFFF `userData` U+0000. */
export const renderGenericRecord = (action: string, output: string, userData: string): string =>
  `${action}\uffff${output}\uffff${userData}\u0000`
