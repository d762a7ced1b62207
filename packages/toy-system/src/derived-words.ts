import {
  createVocabulary,
  type DerivedWords,
  defineGiven,
  type ErrorWords,
  type Given,
  header,
  kept,
  member,
  pass,
  type Step,
} from '@standin/engine'
import { errors } from './errors.ts'
import type { operations } from './generated/types.ts'

const { call } = createVocabulary<operations>()
const matching = { 'If-Match': kept('tag') }

const makeKettle = call('createKettle', { body: { name: '{unique}.', litres: 1.5 } })
  .replies(201)
  .keeps({ kettleId: member('/id'), tag: header('etag') })
const switchOn = call('switchKettle', { query: { value: 'on' }, headers: matching })
  .replies(200)
  .keeps({ tag: header('etag') })
const readTag = call('getKettle')
  .replies(200)
  .keeps({ tag: header('etag') })

const given = (name: string, ...steps: readonly Step[]): Given => defineGiven(name, () => ({ steps }))({})

const aKettle = given('a kettle', makeKettle)
const value = (on: 'on' | 'off', headers = {}) => ({ query: { value: on }, headers })

const switching = (on: 'on' | 'off') => ({
  usual: { input: value(on, matching), holds: ['hasMatch', 'matches'] },
  'no tag': { input: value(on), in: ['cold', 'heating', 'boiling', 'hot'] },
  'stale tag': {
    input: value(on, { 'If-Match': '"none"' }),
    holds: ['hasMatch'],
    in: ['cold', 'heating', 'boiling', 'hot'],
  },
})

const wireErrors: Readonly<Record<string, ErrorWords>> = Object.fromEntries(
  Object.entries(errors).map(([name, { status, title }]) => [
    name,
    { status, body: { type: 'about:blank', status }, text: { title } },
  ]),
)

/** What the contract kit derives promises from. */
export const derivedWords: DerivedWords = {
  errors: wireErrors,
  noToken: 'unauthorized',
  badTokens: [
    { headers: { authorization: 'Bearer wrong' }, error: 'unauthorized' },
    { headers: { authorization: 'Basic dGVzdGVyOnNlY3JldA==' }, error: 'unauthorized' },
  ],
  unacceptable: 'image/png',
  examples: {
    listKettles: { given: aKettle, input: {} },
    createKettle: { given: given('a shelf'), input: { body: { name: '{unique}.', litres: 1.5 } } },
    getKettle: { given: aKettle, input: {} },
    getKettleAsText: { given: aKettle, input: {} },
    deleteKettle: { given: aKettle, input: {} },
    switchKettle: { given: aKettle, input: value('on', matching) },
  },
  outside: {},
  preconditions: { missing: 'needsMatch', stale: 'stale' },
  things: {
    kettle: {
      id: 'kettleId',
      newId: member('/id'),
      nowhere: 'no-such-kettle',
      read: 'getKettle',
      gone: 'noKettle',
      state: member('/state'),
      deletes: 'deleteKettle',
      makes: { operation: 'createKettle', shows: ['name', 'litres'] },
      givens: {
        cold: aKettle,
        heating: given('a heating kettle', makeKettle, switchOn),
        boiling: given('a boiling kettle', makeKettle, switchOn, pass('61s')),
        hot: given('a hot kettle', makeKettle, switchOn, pass('70s'), readTag),
      },
      events: {
        createKettle: { usual: {} },
        'switchKettle#on': switching('on'),
        'switchKettle#off': switching('off'),
        deleteKettle: { usual: {} },
      },
    },
  },
  lists: {
    listKettles: {
      given: given('four kettles', makeKettle, makeKettle, makeKettle, makeKettle),
      input: { query: { filter: '{unique}.' } },
      items: '/items',
      id: '/id',
      start: 'start',
      limit: 'limit',
      count: '/count',
      echoes: { start: '/start', limit: '/limit' },
      of: { kind: 'kettle', shows: ['name', 'litres', 'state', 'temperature', 'links'] },
    },
  },
}
