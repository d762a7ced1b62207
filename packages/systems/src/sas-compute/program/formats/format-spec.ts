import type { FormatSpec } from '../../data/table-content.ts'

const shape = /^(\$?[A-Za-z_]*(?:[A-Za-z_0-9]*[A-Za-z_])?)(\d*)\.(\d*)$/

/** `date9.`, `$10.`, `comma10.2`, `8.2` or `best.` as a format; undefined when it is none. */
export function parseFormat(text: string): FormatSpec | undefined {
  const [, name = '', length = '', decimals = ''] = shape.exec(text) ?? []
  if ((name === '' && length === '') || text.length > 60) return undefined
  return { name: name.toUpperCase(), length: Number(length), decimals: Number(decimals) }
}

/** A format as SAS writes it: `DATE9.`, `COMMA10.2`. */
export function formatName({ name, length, decimals }: FormatSpec): string {
  return `${name}${length === 0 ? '' : length}.${decimals === 0 ? '' : decimals}`
}

export const isTextFormat = ({ name }: FormatSpec): boolean => name.startsWith('$')
