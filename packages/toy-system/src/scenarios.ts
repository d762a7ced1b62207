import {
  createVocabulary,
  header,
  kept,
  member,
  pass,
  type Scenario,
  scenario,
  standinOnly,
} from '@standin/engine'
import type { operations } from './generated/types.ts'

const { call } = createVocabulary<operations>()

/** What no table says. */
export const scenarios: readonly Scenario[] = [
  scenario('a hot kettle that nobody uses gets cold within the hour', {
    evidence: standinOnly('a toy to test with'),
    tier: 'core',
    steps: [
      call('createKettle', { body: { name: '{unique}' } })
        .replies(201)
        .keeps({ kettleId: member('/id'), tag: header('etag') }),
      call('switchKettle', { query: { value: 'on' }, headers: { 'If-Match': kept('tag') } }).replies(200),
      call('getKettle').eventually(200, { state: 'hot' }, { within: '2m' }),
      pass('30m'),
      call('getKettle').replies(200, { state: 'hot' }),
      pass('61m'),
      call('getKettle').replies(200, { state: 'cold' }),
    ],
  }),
]
