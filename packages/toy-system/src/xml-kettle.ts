import type {
  BodyCodec,
  Call,
  Handler,
  OperationEntry,
  Step,
  StepInput,
  System,
  ThingWords,
} from '@standin/engine'
import { derivedWords } from './derived-words.ts'
import { kettle } from './index.ts'

type Value = Readonly<Record<string, unknown>>

/** As much XML as a kettle needs: one element with elements of plain text, numbers as numbers. */
export const xmlCodec: BodyCodec = {
  read(bytes, _, { strict = false }) {
    const text = new TextDecoder().decode(bytes)
    const value = strict === true && text.includes(' ') ? undefined : readXml(text)
    return value ? { value } : { malformed: 'The body is no XML kettle.' }
  },
  write(value, schema) {
    const members = Object.entries(value as Value).filter(([, member]) => typeof member !== 'object')
    const text = members.map(([name, member]) => `<${name}>${String(member)}</${name}>`).join('')
    return `<${schema}>${text}</${schema}>`
  },
  show: readXml,
}

function readXml(text: string): Value | undefined {
  const [, , inside] = /^<(\w+)>((?:<\w+>[^<>&]*<\/\w+>)*)<\/\1>$/.exec(text) ?? []
  if (inside === undefined) return undefined
  const members = [...inside.matchAll(/<(\w+)>([^<]*)<\/\w+>/g)]
  return Object.fromEntries(members.map(([, name = '', value = '']) => [name, plain(value)]))
}

const plain = (text: string) => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text)

const xml = 'application/xml'

/** What is made is asked for in XML, and answered in it. */
const inForm = (input: StepInput): StepInput => ({ ...input, contentType: xml, headers: { accept: xml } })

function stepInForm(step: Step): Step {
  return step.kind === 'call' && step.operation === 'createKettle'
    ? { ...step, input: inForm(step.input) }
    : step
}

const { examples, things } = derivedWords
const { createKettle } = examples
const { kettle: thing } = things

/** A kettle that is also made and shown in XML. */
export const xmlKettle: System = {
  ...kettle,
  operations: {
    ...kettle.operations,
    createKettle: inXml(kettle.operations.createKettle, '201'),
    getKettle: inXml(kettle.operations.getKettle, '200'),
  },
  handlers: { ...kettle.handlers, createKettle: spoken('createKettle'), getKettle: spoken('getKettle') },
  bodies: { [xml]: xmlCodec },
  contract: {
    ...kettle.contract,
    derived: {
      ...derivedWords,
      examples: {
        ...examples,
        ...(createKettle ? { createKettle: { ...createKettle, input: inForm(createKettle.input) } } : {}),
      },
      things: thing ? { kettle: { ...thing, givens: givensInForm(thing.givens) } } : {},
    },
  },
}

function givensInForm(givens: ThingWords['givens']): ThingWords['givens'] {
  return Object.fromEntries(
    Object.entries(givens).map(([state, given]) => [state, { ...given, steps: given.steps.map(stepInForm) }]),
  )
}

function inXml(entry: OperationEntry | undefined, status: string): OperationEntry {
  const { body, responses, ...rest } = entry ?? { method: '', path: '', parameters: [], responses: {} }
  const { headers = [], content = {} } = responses[status] ?? {}
  return {
    ...rest,
    ...(body ? { body: { ...body, content: { ...body.content, [xml]: 'CreateKettleBody' } } } : {}),
    responses: { ...responses, [status]: { headers, content: { ...content, [xml]: 'Kettle' } } },
  }
}

function spoken(operation: string): Handler {
  return (call: Call): ReturnType<Handler> => {
    const result = kettle.handlers[operation]?.(call) ?? { refuse: { error: 'noKettle' } }
    if (call.accept !== xml || !('body' in result) || result.body === '') return result
    const headers = result.headers.map(
      ([name, value]) => [name, name === 'content-type' ? xml : value] as const,
    )
    return { ...result, headers, body: xmlCodec.write(JSON.parse(String(result.body)), 'Kettle') }
  }
}
