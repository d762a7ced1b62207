import { hpcPack } from '@standin/systems/hpc-pack'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHpcClient, type HpcClient } from './hpc-client.fixture.ts'
import { differences, elements, oddBodies, refusedLater, startInfo } from './odd-bodies.fixture.ts'

/** The codec that the service reads and writes with. */
const codec = hpcPack.bodies?.['application/xml']
if (!codec) throw new Error('the service has no XML')

let client: HpcClient
beforeAll(() => {
  client = createHpcClient()
})
afterAll(() => client?.dispose())

interface Judgement {
  /** What .NET's reader has read; undefined when it refused. */
  readonly value: unknown
  /** The same, written by .NET. */
  readonly xml: string
  readonly refused: string | undefined
}

/** What .NET makes of bodies. */
function judge(bodies: readonly (readonly [schema: string, text: string])[]): readonly Judgement[] {
  const lines = bodies.map(([schema, text]) => `${schema} ${Buffer.from(text).toString('base64')}\n`)
  return client.run(['read'], lines.join('')).map((line) => {
    const [value = '', rest = ''] = line.split('\t')
    if (value === 'refused') return { value: undefined, xml: '', refused: rest }
    return { value: JSON.parse(value), xml: Buffer.from(rest, 'base64').toString(), refused: undefined }
  })
}

const readHere = (schema: string, text: string) => codec.read(new TextEncoder().encode(text), schema, {})

/** Without members that are as if they had not been sent: .NET's objects have all members. */
function spare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spare)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, each]) => each !== null && each !== false && each !== 0)
  return Object.fromEntries(members.map(([name, each]) => [name, spare(each)]))
}

const verdictHere = (schema: string, text: string) => {
  const reading = readHere(schema, text)
  return 'value' in reading ? spare(reading.value) : 'refused'
}
const verdictOf = ({ refused, value }: Judgement) => (refused === undefined ? spare(value) : 'refused')
const known = [...oddBodies, ...refusedLater, ...differences.map(([, , body]) => body)]
const judged = new Map<string, Judgement>()
const judgementOf = (text: string) => judged.get(text) ?? expect.fail('nobody has judged it')
beforeAll(() => {
  const found = judge(known.map(([, schema, text]) => [schema, text]))
  for (const [place, [, , text]] of known.entries()) if (found[place]) judged.set(text, found[place])
})

describe("a body is read as .NET's DataContractSerializer reads it", () => {
  it.each(oddBodies)('%s', (_, schema, text) => {
    expect(verdictHere(schema, text)).toEqual(verdictOf(judgementOf(text)))
  })

  it('in whatever order its elements are', () => {
    const bodies = fc
      .array(fc.constantFrom(...elements), { maxLength: 6 })
      .map((each) => startInfo(each.join('')))
    const texts = fc.sample(bodies, { numRuns: 2000, seed: 1 })
    const found = judge(texts.map((text) => ['WebSessionStartInfo', text]))
    expect(found).toHaveLength(texts.length)
    expect(found.filter(({ refused }) => refused === undefined).length).toBeGreaterThan(200)
    for (const [place, text] of texts.entries())
      expect([text, verdictHere('WebSessionStartInfo', text)]).toEqual([
        text,
        found[place] && verdictOf(found[place]),
      ])
  })
})

describe('what .NET refuses is refused', () => {
  it.each(refusedLater)('%s, by the schema', (_, schema, text) => {
    expect(judgementOf(text).refused).toMatch(/Exception: /)
    const reading = readHere(schema, text)
    expect(reading).toHaveProperty('value')
    const needed = { MaxMessageSize: 1, Password: '', Runtime: 1, ServiceName: 'a', Username: 'a' }
    const body = { ...needed, ...('value' in reading ? (reading.value as object) : {}) }
    expect(hpcPack.validate(schema, needed)).toEqual([])
    expect(hpcPack.validate(schema, body)).not.toEqual([])
  })
})

it.each(differences)('what differs is known: %s', (_, net, [, schema, text]) => {
  const reading = readHere(schema, text)
  expect(judgementOf(text).refused === undefined ? 'reads' : 'refuses').toBe(net)
  expect('value' in reading ? 'reads' : 'refuses').toBe(net === 'reads' ? 'refuses' : 'reads')
})

const letters = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&"\' \t\r\n\u0001\u001F\u007F\uFFFF]é😀') }),
  )
  .filter((each) => !/\p{Cs}/u.test(each))
const text = fc.option(letters)
const int = fc.integer()
const version = fc.record({ _Build: int, _Major: int, _Minor: int, _Revision: int })
const named = fc.record({ Name: text, Value: text })
const object = fc.record({ Properties: fc.option(fc.array(named, { maxLength: 3 })) })

const environments = fc
  .dictionary(letters, text, { maxKeys: 3 })
  .map((variables) => Object.entries(variables).map(([Key, Value]) => ({ Key, Value })))
const membersOf = (names: string, values: fc.Arbitrary<unknown>) =>
  Object.fromEntries(names.split(' ').map((name) => [name, values]))
const startInfos = fc.record({
  ...membersOf(
    'AllocationGrowLoadRatioThreshold AllocationShrinkLoadRatioThreshold ClientConnectionTimeout ClientIdleTimeout ' +
      'ExtendedPriority MaxMessageSize MaxUnits MessagesThrottleStartThreshold MessagesThrottleStopThreshold MinUnits ' +
      'Priority ResourceUnitType ServiceOperationTimeout SessionIdleTimeout',
    fc.option(int),
  ),
  ...membersOf(
    'DiagnosticBrokerNode JobTemplate NodeGroupsStr Password RequestedNodesStr ServiceJobName ServiceJobProject ' +
      'ServiceName Username',
    text,
  ),
  ...membersOf('AdminJobForHostInDiag ShareSession UseSessionPool', fc.boolean()),
  CanPreempt: fc.option(fc.boolean()),
  Environments: fc.option(environments),
  Runtime: int,
  ServiceVersion: fc.option(version),
})

/** Values as .NET has them: no member is missing. */
const values: readonly (readonly [schema: string, values: fc.Arbitrary<unknown>])[] = [
  [
    'WebSessionInfo',
    fc.record({
      BrokerNode: text,
      Id: int,
      IsDurable: fc.boolean(),
      MaxMessageSize: fc.maxSafeInteger(),
      ServiceOperationTimeout: int,
      ServiceVersion: fc.option(version),
    }),
  ],
  ['WebSessionStartInfo', startInfos],
  [
    'HpcWebServiceFault',
    fc.record({
      Code: int,
      Message: text,
      Values: fc.option(fc.array(fc.record({ key: text, value: text }), { maxLength: 3 })),
    }),
  ],
  ['BrokerClientStatus', fc.constantFrom(0, 1, 2, 3)],
  ['ArrayOfVersion', fc.array(fc.option(version), { maxLength: 3 })],
  ['ArrayOfProperty', fc.array(fc.option(named), { maxLength: 3 })],
  ['ArrayOfObject', fc.array(fc.option(object), { maxLength: 3 })],
  ['Int', int],
  ['Message', text],
]

describe('a value is written as .NET writes it, to the byte, and is the same in JSON', () => {
  it.each(values)('%s', (schema, arbitrary) => {
    // Null for what can't be null is no value of .NET's.
    const whole = ['BrokerClientStatus', 'Int'].includes(schema)
      ? arbitrary
      : fc.option(arbitrary, { freq: 50 })
    const samples = fc.sample(whole, { numRuns: 300, seed: 1 })
    const written = samples.map((value) => codec.write(value, schema))
    const found = judge(written.map((each) => [schema, each]))
    expect(found.map(({ refused }) => refused).filter((each) => each !== undefined)).toEqual([])
    expect(found.map(({ xml }) => xml)).toEqual(written)
    expect(found.map(({ value }) => value)).toEqual(samples)
  })
})
