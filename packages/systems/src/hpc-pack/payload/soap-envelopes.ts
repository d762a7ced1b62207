import { Malformed } from '../data-contract/malformed.ts'
import type { XmlElement } from '../data-contract/parse-xml.ts'
import type { SoaRequest } from '../service/service.ts'

/** A request in a SOAP envelope. */
export interface SoapRequest extends SoaRequest {
  /** Undefined where the client gave none. */
  readonly messageId: string | undefined
  readonly body: string
  /** The name of the operation's element, and its namespace: the response is named after it. */
  readonly operation: string
  readonly namespace: string
}

const soap = 'http://www.w3.org/2003/05/soap-envelope'
const addressing = 'http://www.w3.org/2005/08/addressing'
const broker = 'http://www.microsoft.com/hpc'

/** The request in an envelope; `text` is the whole that it was read from. Throws a Malformed for what is none. */
export function requestOf(envelope: XmlElement, text: string): SoapRequest {
  if (envelope.name !== 'Envelope' || envelope.namespace !== soap)
    throw new Malformed('A message is no SOAP 1.2 envelope.')
  const header = childOf(envelope, soap, 'Header')
  const body = childOf(envelope, soap, 'Body')
  const operation = body?.children[0]
  const action = header && childOf(header, addressing, 'Action')?.text.trim()
  if (!header || !body || !operation || !action)
    throw new Malformed('An envelope has no action, or nothing in its body.')
  return {
    action,
    messageId: childOf(header, addressing, 'MessageID')?.text.trim(),
    userData: childOf(header, broker, 'HPCPack2008_Broker_UserDataNS')?.text ?? '',
    input: operation.children[0]?.text ?? '',
    body: text.slice(...body.inside).trim(),
    operation: operation.name,
    namespace: operation.namespace,
  }
}

const childOf = (element: XmlElement, namespace: string, name: string) =>
  element.children.find((child) => child.namespace === namespace && child.name === name)
