import { type Call, essenceOf } from '@standin/engine'
import { contentOf, type FileContent, latinOf, noContent } from './file-content.ts'

/** A file as it is to be stored. */
export interface Upload {
  readonly content: FileContent
  readonly contentType: string
  readonly contentDisposition: string
  readonly name?: string
  readonly parentUri: string | null
  readonly typeDefName: string | null
}

const anyBytes = 'application/octet-stream'
const textOrNull = (value: unknown) => (value === undefined ? null : String(value))

/** The body with its media type and name, or the first file of a multipart form (files.md). */
export function readUpload({ request, body, query, header }: Call): Upload {
  const sent = request.headers['content-type'] ?? anyBytes
  const bytes = body instanceof Uint8Array ? body : new Uint8Array()
  const part = essenceOf(sent) === 'multipart/form-data' ? firstFile(bytes, sent) : undefined
  const disposition = String(part?.disposition ?? header['Content-Disposition'] ?? '')
  const name = nameIn(disposition)
  return {
    content: part ? part.content : bytes.length === 0 ? noContent : contentOf(bytes),
    contentType: part ? part.type : essenceOf(sent),
    contentDisposition: disposition,
    ...(name === undefined ? {} : { name }),
    parentUri: textOrNull(query.parentUri),
    typeDefName: textOrNull(query.typeDefName),
  }
}

/** `filename`, or `filename*` in UTF-8, quoted or bare. */
export function nameIn(disposition: string): string | undefined {
  const coded = /filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(disposition)?.[1]
  if (coded !== undefined) return decoded(coded.trim())
  const [, quoted, bare] = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition) ?? []
  return (quoted ?? bare?.trim()) || undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface Part {
  readonly disposition: string
  readonly type: string
  readonly content: FileContent
}

/** The first part that is a file. One character stands for each byte, so that none is lost. */
function firstFile(bytes: Uint8Array, contentType: string): Part | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
  const mark = quoted ?? bare
  if (mark === undefined) return undefined
  const [, ...parts] = `\r\n${latinOf(bytes)}`.split(`\r\n--${mark}`)
  return parts.map(partOf).find((part) => part !== undefined)
}

function partOf(part: string): Part | undefined {
  const end = part.indexOf('\r\n\r\n')
  const head = part.slice(0, Math.max(end, 0))
  const disposition = utf8Of(/^content-disposition:\s*(.*?filename.*)$/im.exec(head)?.[1] ?? '')
  if (disposition === '') return undefined
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1] ?? anyBytes
  return {
    disposition: disposition.trim(),
    type: essenceOf(type),
    content: contentOf(byteOf(part.slice(end + 4))),
  }
}

const byteOf = (latin: string) => Uint8Array.from(latin, (character) => character.charCodeAt(0))
const utf8Of = (latin: string) => new TextDecoder().decode(byteOf(latin))
