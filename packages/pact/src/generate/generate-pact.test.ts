import { createVocabulary, header, kept, member, scenario, standinOnly } from '@standin/engine'
import { type KettleOperations, kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { fakeOf } from './fakes.fixture.ts'
import { generatePact } from './generate-pact.ts'
import type { PactFile } from './pact-file.ts'

const { call } = createVocabulary<KettleOperations>()

const boils = scenario('a kettle boils', {
  evidence: standinOnly('a toy'),
  tier: 'core',
  steps: [
    call('createKettle', { body: { name: 'K-{unique}' } })
      .replies(201, { name: 'K-{unique}' })
      .keeps({ kettleId: member('/id'), tag: header('etag') }),
    call('switchKettle', { query: { value: 'on' }, headers: { 'If-Match': kept('tag') } }).replies(200),
    { kind: 'pass', ms: 65_000 },
    call('getKettle').eventually(200, { state: 'hot' }, { within: '2m' }),
    call('getKettle').replies(200, { id: kept('kettleId') }),
  ],
})

const generated = async () => {
  const { content, report } = await generatePact(kettle, fakeOf(kettle), {
    consumer: 'cook',
    scenarios: [boils],
  })
  return { content, report, pact: JSON.parse(content) as PactFile }
}

describe('a generated pact', () => {
  it('has an interaction for each step, and says what became of the others', async () => {
    const { pact, report } = await generated()
    expect(pact.interactions.map(({ description }) => description)).toEqual([
      'a kettle boils: step 1, createKettle',
      'a kettle boils: step 2, switchKettle',
      'a kettle boils: step 5, getKettle',
    ])
    expect(report).toEqual({
      scenarios: 1,
      steps: 5,
      interactions: 3,
      leftOut: {
        'it lets time pass, which the next state does': 1,
        'it asks until an answer comes, and a verifier asks once': 1,
      },
      weaker: { 'that a value is one that an earlier step kept': 1 },
    })
  })

  it('begins each with the scenario taken to its step', async () => {
    const { pact } = await generated()
    expect(pact.interactions.map(({ providerStates }) => providerStates)).toEqual(
      [0, 1, 4].map((step) => [
        { name: 'the system as it stands', params: { scenario: 'a kettle boils', step } },
      ]),
    )
  })

  it('takes what steps kept, and the word in ids, from the state', async () => {
    const { pact } = await generated()
    const [made, switched] = pact.interactions
    expect(made?.request.generators).toMatchObject({
      body: { '$.name': { type: 'ProviderState', expression: 'K-$' + '{unique}', dataType: 'STRING' } },
    })
    expect(switched?.request.generators).toMatchObject({
      path: { expression: expect.stringMatching(/\/\$\{kettleId\}/) },
      header: { 'if-match': { expression: '$' + '{tag}' } },
    })
    expect(made?.response.matchingRules?.body?.['$.name']?.matchers).toEqual([
      { match: 'regex', regex: '^K-.+$' },
    ])
  })

  it('is the same bytes each time, its members sorted', async () => {
    const [{ content, pact }, other] = [await generated(), await generated()]
    expect(other.content).toBe(content)
    expect(Object.keys(pact)).toEqual(['consumer', 'interactions', 'metadata', 'provider'])
    expect(Object.keys(pact.interactions[0] ?? {})).toEqual(
      Object.keys(pact.interactions[0] ?? {}).toSorted(),
    )
  })

  it('is not made of a scenario that does not hold', async () => {
    const wrong = {
      ...boils,
      steps: [call('createKettle', { body: { name: 'K' } }).replies(201, { name: 'L' })],
    }
    const made = generatePact(kettle, fakeOf(kettle), { consumer: 'cook', scenarios: [wrong] })
    await expect(made).rejects.toMatchObject({
      code: 'scenario-fails',
      message: expect.stringContaining('createKettle'),
    })
  })
})
