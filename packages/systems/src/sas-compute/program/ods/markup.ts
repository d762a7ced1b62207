/** HTML that is safe as it stands. */
export interface Markup {
  readonly html: string
}

type Part = string | Markup | readonly Markup[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  // Control characters mean nothing in a page; halves of surrogate pairs have no UTF-8.
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
}

function partHtml(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('\n')
}

/** A template whose texts are escaped, unless they are markup themselves. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: fixed.map((text, i) => text + (i < parts.length ? partHtml(parts[i] ?? '') : '')).join('') }
}
