import type { Answer, Call, ErrorContext, HeaderList, Refusal, System, WireReply } from '@standin/engine'
import { chooseForm } from './choose-form.ts'
import { createDataContractCodec } from './data-contract/create-data-contract-codec.ts'
import { type ErrorName, errors, type WireFault } from './errors.ts'
import { xml } from './generated/xml.ts'
import { isScheduler, versionOf } from './routes.ts'

/** Bodies in XML, as .NET's serializer has them. */
const codec = createDataContractCodec(xml)

export const bodies = { 'application/xml': codec }

const server: HeaderList = [['server', 'Microsoft-HTTPAPI/2.0']]

/** Every reply says which server it is of (pages: `Pack`, after a replacement of the word Server). */
export const headers: System['headers'] = () => server

const chunked: HeaderList = [['transfer-encoding', 'chunked']]

/** A value of a schema in the form that Accept chose; the pages have such bodies in chunks. */
export function valueReply(
  call: Call,
  status: number,
  schema: string,
  value: unknown,
  extra: HeaderList = [],
): Answer {
  const isJson = call.accept === 'application/json'
  const body = isJson ? JSON.stringify(value) : codec.write(value, schema)
  return { status, headers: [typeHeader(isJson), ...chunked, ...extra], body }
}

const typeHeader = (isJson: boolean) =>
  ['content-type', `application/${isJson ? 'json' : 'xml'}; charset=utf-8`] as const

export const emptyReply = (status: number): Answer => ({ status, headers: [], body: '' })

/** A body that is made as the client takes it; WCF calls every stream so, whatever is in it. */
export function streamReply(open: string, stream: NonNullable<Answer['stream']>): Answer {
  const headers: HeaderList = [['content-type', 'application/octet-stream'], ...chunked]
  return { status: 200, headers, body: open, stream }
}

/** A fault, in the form that Accept names; the scheduler's are plain text for those who name no version. */
export function renderError({ error, details }: Refusal, { request }: ErrorContext): WireReply {
  const { status, code, message }: WireFault = errors[error as ErrorName]
  const { values, allowed } = (details ?? {}) as { values?: readonly string[]; allowed?: readonly string[] }
  const extra = [...challengeOf(status), ...allowOf(allowed)]
  const scheduler = isScheduler(request.path)
  if (scheduler && (versionOf(request) === undefined || request.headers.ccp_version !== undefined)) {
    return {
      status,
      headers: [typeHeader(false), ...extra],
      body: codec.write(filled(message, values), 'Message'),
    }
  }
  const isJson = chooseForm(request.headers.accept) === 'application/json'
  const pairs = values?.map((value, place) => ({ key: String(place), value })) ?? null
  const fault = { Code: scheduler ? schedulerCode(code) : code, Message: message, Values: pairs }
  const body = isJson ? JSON.stringify(fault) : codec.write(fault, 'HpcWebServiceFault')
  return { status, headers: [typeHeader(isJson), ...extra], body }
}

/** The scheduler knows no codes of SOA: what is not its own has the one of the pages' example. */
const schedulerCode = (code: number): number => (code < 0 ? code : 0x0f_f0_00_00)

const filled = (message: string, values: readonly string[] = []) =>
  message.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '')

const challengeOf = (status: number): HeaderList =>
  status === 401 ? [['www-authenticate', 'Basic realm="HPC Pack"']] : []

const allowOf = (allowed: readonly string[] | undefined): HeaderList =>
  allowed === undefined ? [] : [['allow', allowed.join(', ')]]
