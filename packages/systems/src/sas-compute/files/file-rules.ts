import type { Call, Refusal } from '@standin/engine'
import { unknownResource } from './external-resource.ts'

type Rule = (call: Call) => Refusal | undefined

const refuseUnknownResource: Rule = ({ body }) => {
  const unknown = unknownResource(body)
  return unknown && { error: 'resourceUnknown', details: unknown }
}

/** One of both, and not both: which one real servers would take is not known. */
const refuseCodeTwice: Rule = ({ body }) => {
  const { code, codeUri } = body as { readonly code?: unknown; readonly codeUri?: unknown }
  return code !== undefined && codeUri !== undefined ? { error: 'codeTwice' } : undefined
}

/** What schemas can't say of files, code that lies elsewhere, and external resources. */
export const fileRules = {
  /** SAS knows filerefs of eight characters at most. */
  assignFileref({ body }: Call): Refusal | undefined {
    const { name } = body as { readonly name: string }
    return /^[a-z_]\w{0,7}$/i.test(name) ? undefined : { error: 'filerefInvalid', details: { id: name } }
  },
  createSession: refuseUnknownResource,
  createServerSession: refuseUnknownResource,
  createJob: (call: Call): Refusal | undefined => refuseCodeTwice(call) ?? refuseUnknownResource(call),
} as const
