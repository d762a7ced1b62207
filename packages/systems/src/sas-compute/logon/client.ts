import type { Call } from '@standin/engine'

type Form = Readonly<Record<string, string | undefined>>

/** The OAuth client: by Basic, or by name in the body as public clients do. */
export function clientOf(call: Call): { readonly id: string } | undefined {
  const basic = /^basic\s+(\S+)$/i.exec(call.request.headers.authorization ?? '')?.[1]
  const named = basic === undefined ? (call.body as Form).client_id : decodeBasic(basic).split(':')[0]
  return named ? { id: named } : undefined
}

function decodeBasic(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}
