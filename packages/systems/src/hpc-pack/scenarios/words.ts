import { client, createVocabulary, documented, type Matcher, text } from '@standin/engine'
import type { operations } from '../generated/types.ts'

/** The words of this system's scenarios. */
export const { call } = createVocabulary<operations>()

export const page = (name: string) => documented(`HPC web service API, ${name}`)
export const launcher = (what: string) => client(`Telepathy, session launcher: ${what}`)
export const broker = (what: string) => client(`Telepathy, broker: ${what}`)
export const serializer = (what: string) => client(`DataContractSerializer of mono 6.8: ${what}`)
export const bvt = (what: string) => client(`hpcpack-rest-bvt: ${what}`)

const category = { connection: 0x01, session: 0x02, fatal: 0x03, application: 0x04 } as const

/** A fault by the category and the number of its code, with what its message mentions. */
export const fault = (of: keyof typeof category, number: number, ...values: readonly string[]) => ({
  Code: category[of] * 0x1_00_00_00 + number,
  ...(values.length === 0 ? {} : { Values: values.map((value, place) => ({ key: String(place), value })) }),
})

export const argumentError = (...values: readonly string[]) => ({
  ...fault('fatal', 0, ...values),
  Code: 0x0f_00_ff_ff,
})
/** What the scheduler says of everything but a canceled job. */
export const schedulerError = (...values: readonly string[]) => ({
  ...fault('fatal', 0, ...values),
  Code: 267_386_880,
})

/** What a session needs to be told. */
export const startInfo = {
  MaxMessageSize: 65_536,
  Password: 'secret',
  Runtime: -1,
  ServiceName: 'CcpEchoSvc',
  Username: 'STANDIN\\tester',
} as const

/** A version of two parts, as .NET has it. */
export const version = (major: number, minor: number) => ({
  _Build: -1,
  _Major: major,
  _Minor: minor,
  _Revision: -1,
})

const separator = '\uffff'

/** Requests of a generic service: pairs of input and user data. */
export const records = (...pairs: readonly (readonly [input: string, userData: string])[]): string =>
  pairs.map(([input, userData]) => `${input}${separator}${userData}\u0000`).join('')

const operation = 'http://hpc.microsoft.com/GenericService/IGenericService/GenericOperation'

/** Responses of a generic service, and the record that ends them. */
export const answers = (
  responses: readonly { readonly output: string; readonly userData: string; readonly failed?: true }[],
  reason = 'Success',
): string =>
  [
    ...responses.map(({ output, userData, failed }) => [
      failed ? faultAction : `${operation}Response`,
      output,
      userData,
    ]),
    ['http://hpc.microsoft.com/EndOfGetResponse', String(responses.length), reason],
  ]
    .map((record) => `${record.join(separator)}\u0000`)
    .join('')

const faultAction = 'http://www.w3.org/2005/08/addressing/soap/fault'

/** What the echo service answers to generic requests. */
export const echoes = (
  pairs: readonly (readonly [input: string, userData: string])[],
  reason = 'Success',
): string => {
  const said = pairs.map(([input, userData]) => ({
    output: `STANDIN-CN01 (GenericService): ${input}`,
    userData,
  }))
  return answers(said, reason)
}

/** A SOAP request to the echo service. */
export const envelope = (input: string, userData: string, messageId?: string): string =>
  `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action s:mustUnderstand="1">http://tempuri.org/IEchoSvc/Echo</a:Action>${messageId === undefined ? '' : `<a:MessageID>${messageId}</a:MessageID>`}<HPCPack2008_Broker_UserDataNS xmlns="http://www.microsoft.com/hpc">${userData}</HPCPack2008_Broker_UserDataNS></s:Header><s:Body><Echo xmlns="http://tempuri.org/"><input>${input}</input></Echo></s:Body></s:Envelope>`

/** The letters of a body that has a form of its own, as they are on the wire. */
export const letters = (value: string | Matcher) => text(value) as never

export const octets = 'application/octet-stream'
export const xml = 'application/xml'

/** Properties as a body of the scheduler has them. */
export const properties = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }))
