import type { TimedLine } from '../program/program.ts'

/**
 * Lines as a stream writes them (compute.md names the formats, not their looks): plain text as `asText` reads it, a
 * collection as its JSON page, or each line behind its type.
 */
export const streamFormats: Readonly<
  Record<string, { readonly type: string; readonly write: (lines: readonly TimedLine[]) => string }>
> = {
  text: { type: 'text/plain', write: (lines) => lines.map(({ line }) => `${line}\r\n`).join('') },
  prefixedText: {
    type: 'text/plain',
    write: (lines) => lines.map(({ type, line }) => `${type}: ${line}\r\n`).join(''),
  },
  collection: {
    type: 'application/json',
    write: (lines) =>
      JSON.stringify({
        version: 2,
        accept: 'application/vnd.sas.compute.log.line',
        start: 0,
        limit: lines.length,
        count: lines.length,
        items: lines.map(({ line, type }) => ({ line, type, version: 1 })),
      }),
  },
}
