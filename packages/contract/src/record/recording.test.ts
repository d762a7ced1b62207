import { createVocabulary, member, scenario, standinOnly } from '@standin/engine'
import type { KettleOperations } from '@standin/toy-system'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { fakeTarget } from '../fake-target.fixture.ts'
import { runPromises } from '../run-promises.ts'
import { scenarioPromise } from '../scenario-promises.ts'
import { recordExchanges } from './record-exchanges.ts'
import { dueAgain, lastHeld, parseRecording, type Recording, recordingOf } from './recording.ts'

const { call } = createVocabulary<KettleOperations>()
const today = 2_082_758_400_000
const day = 86_400_000

it('a recording holds what was said for each promise, and no secret', async () => {
  const { fresh: _, ...shared } = fakeTarget(kettle)
  const recorder = recordExchanges(shared)
  const made = call('createKettle', { body: { name: 'K' } })
    .replies(201)
    .keeps({ kettleId: member('/id') })
  const promise = scenarioPromise(
    scenario('makes', { evidence: standinOnly('a toy'), tier: 'core', steps: [made] }),
  )
  const exchanges = new Map<string, ReturnType<typeof recorder.take>>()
  const { results, leftBehind } = await runPromises(kettle, recorder.target, [promise], {
    now: () => 0,
    onResult: ({ id }) => exchanges.set(id, recorder.take()),
  })
  const report = {
    version: 1,
    system: 'kettle',
    target: 't',
    tier: 'core',
    startedAt: '',
    milliseconds: 0,
  } as const
  const recording = recordingOf({ ...report, results, leftBehind }, exchanges, today)
  expect(recording).toMatchObject({
    date: '2036-01-01',
    promises: [{ id: 'scenarios/makes', outcome: 'held' }],
  })
  const shown = recording.promises[0]?.exchanges.map(
    ({ request, response }) => `${request.method} ${response.status}`,
  )
  expect(shown).toEqual(['POST 201', 'DELETE 204'])
  expect(JSON.stringify(recording)).not.toContain('tester')
  expect(parseRecording(JSON.stringify(recording), 'r.json', 'kettle')).toEqual(recording)
})

it.each([
  '',
  '{}',
  '[]',
  '{"version":2,"system":"kettle","promises":[]}',
  '{"version":1,"system":"pot","promises":[]}',
])('anything else is no recording: %s', (content) => {
  expect(() => parseRecording(content, 'r.json', 'kettle')).toThrow(
    expect.objectContaining({ code: 'bad-recording' }),
  )
})

it('what was seen long ago, or never, is due again', () => {
  const recording = (date: string, ...held: string[]): Recording => ({
    version: 1,
    system: 'kettle',
    target: 't',
    date,
    promises: [
      ...held.map((id) => ({ id, outcome: 'held' as const, exchanges: [] })),
      { id: 's/failed', outcome: 'failed', exchanges: [] },
    ],
  })
  const held = lastHeld([recording('2035-12-31', 's/new'), recording('2035-01-01', 's/old', 's/new')])
  const promises = ['new', 'old', 'never', 'failed'].map((title) => ({ suite: 's', title }))
  const due = (span: string) => dueAgain(promises, held, span, today).map(({ title }) => title)
  expect(due('90d')).toEqual(['old', 'never', 'failed'])
  expect(due(`${400 * day}ms`)).toEqual(['never', 'failed'])
  expect(() => due('soon')).toThrow(expect.objectContaining({ code: 'not-a-span' }))
})
