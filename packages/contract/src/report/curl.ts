import type { WireRequest } from '@standin/engine'
import { isSecretHeader, utf8 } from '@standin/engine'
import { redactRequest, redactUrl } from './redact.ts'

export interface CurlOptions {
  /** What the path is put behind: `http://127.0.0.1:4010`. */
  readonly base: string
  readonly showSecrets?: boolean
}

export interface CurlLine {
  readonly line: string
  /** What to do before it works, when something was left out. */
  readonly note?: string
}

/** Headers that curl writes itself. */
const own = ['host', 'content-length', 'connection', 'transfer-encoding']

/** A request as one line for a shell (bash, zsh), with secrets as variables. */
export function curlLine(request: WireRequest, { base, showSecrets = false }: CurlOptions): CurlLine {
  const shown = showSecrets ? request : redactRequest(request)
  const root = (showSecrets ? base : redactUrl(base)).replace(/\/$/, '')
  const url = root + shown.path + (shown.query === '' ? '' : `?${shown.query}`)
  const body = bodyOf(shown)
  const parts = [
    `${body.before}curl`,
    ...methodOf(shown),
    ...urlFlags(url),
    shellQuote(url),
    ...Object.entries(shown.headers).flatMap(([name, value]) => headerOf(name, value, showSecrets)),
    ...body.parts,
  ]
  const line = parts.join(' ')
  return showSecrets ? { line } : { line, ...noteOn(line) }
}

function noteOn(line: string): { readonly note?: string } {
  const left = [
    ...(line.includes('$TOKEN') ? ['set TOKEN to that of your own login'] : []),
    ...(line.includes('$SECRET') ? ['fill in $SECRET by hand'] : []),
  ]
  return left.length === 0 ? {} : { note: `Reports leave secrets out: ${left.join(', and ')}.` }
}

/** With `-X HEAD` curl would wait for a body. */
function methodOf({ method, body }: WireRequest): readonly string[] {
  if (method === 'HEAD') return ['--head']
  return method === 'GET' && body.length === 0 ? [] : ['-X', shellQuote(method)]
}

/** curl expands brackets and braces, and resolves dots, unless it is told not to. */
function urlFlags(url: string): readonly string[] {
  return [...(/[[\]{}]/.test(url) ? ['-g'] : []), ...(/\/\.\.?(\/|\?|$)/.test(url) ? ['--path-as-is'] : [])]
}

function headerOf(name: string, value: string, showSecrets: boolean): readonly string[] {
  if (own.includes(name.toLowerCase())) return []
  if (!showSecrets && isSecretHeader(name) && /^(?:[\w-]+ )?\$TOKEN$/.test(value))
    return ['-H', `"${name}: ${value}"`]
  return ['-H', shellQuote(value === '' ? `${name};` : `${name}: ${value}`)]
}

function bodyOf({ body, headers }: WireRequest): { before: string; parts: readonly string[] } {
  if (body.length === 0) return { before: '', parts: [] }
  // Without a word about it curl would call every body a form.
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const plain = typed ? [] : ['-H', "'Content-Type:'"]
  const text = utf8(body)
  if (text !== undefined && !text.includes('\0'))
    return { before: '', parts: [...plain, '--data-raw', shellQuote(text)] }
  const octal = [...body].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  return { before: `printf '${octal}' | `, parts: [...plain, '--data-binary', '@-'] }
}

/** One word for a shell, on one line whatever it holds. */
export function shellQuote(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text
  if (!/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`
  const escaped = text.replaceAll(/[\\']/g, '\\$&').replaceAll(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, byName)
  return `$'${escaped}'`
}

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function byName(character: string): string {
  // `\\x` means one byte, and ends where no digit follows: four digits of a character end by themselves.
  return names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
