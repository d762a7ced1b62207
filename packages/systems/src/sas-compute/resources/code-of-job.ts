import type { Call, Refusal } from '@standin/engine'
import { textOf } from '../files/file-content.ts'
import { storedFileAt } from '../files/stored-file.ts'

interface CodeRequest {
  readonly code?: readonly string[]
  readonly codeUri?: string
}

/** A call with its code as lines, wherever that lies: `codeUri` names a file of the Files service. */
export function withCode(call: Call): { readonly call: Call } | { readonly refuse: Refusal } {
  const { code, codeUri } = call.body as CodeRequest
  if (code !== undefined || codeUri === undefined) return { call }
  const file = storedFileAt(call.realm, codeUri)
  if (!file) return { refuse: { error: 'codeUriInvalid', details: { uri: codeUri } } }
  const lines = textOf(file.data.content).split(/\r\n|\r|\n/)
  return { call: { ...call, body: { ...(call.body as object), code: lines } } }
}
