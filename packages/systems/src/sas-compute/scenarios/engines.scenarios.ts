import { containing, documented, type Scenario, scenario } from '@standin/engine'
import { anIdleSession } from './givens.ts'
import { call, sasError } from './words.ts'

export const engineScenarios: readonly Scenario[] = [
  scenario('an engine is found by its name and by its nickname', {
    evidence: documented('getEngine'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getEngines', { query: { filter: "eq(nickname,'BASE')" } }).replies(200, {
        accept: 'application/vnd.sas.data.engine',
        count: 1,
        items: [{ name: 'sase7', legalName: 'SAS Base Engine', licensed: true }],
      }),
      call('getEngine', { path: { engineName: 'sase7' } }).replies(200, {
        name: 'sase7',
        nickname: 'BASE',
        providerId: 'compute',
        hasDefinition: true,
        version: 1,
        links: containing({ rel: 'definition', type: 'application/schema' }),
      }),
      call('getEngine', { path: { engineName: 'base' } }).replies(200, { name: 'sase7' }),
      call('getEngineDefinition', { path: { engineName: 'sase7' } }).replies(200, {
        title: 'SASE7',
        type: 'object',
      }),
      call('getEngine', { path: { engineName: 'nosuch' } }).replies(404, sasError(404)),
    ],
  }),
  scenario('formats are listed without a count', {
    evidence: documented('getFormats'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getFormats', { query: { limit: 1 } }).replies(200, {
        name: 'Formats',
        accept: 'application/vnd.sas.format.summary',
        count: { $match: 'absent' },
        items: [{ id: '$', name: '$', version: 1 }],
        links: containing({ rel: 'next' }),
      }),
      call('getFormats', {
        query: { filter: "eq(name,'DATE')" },
        headers: { 'Accept-Item': 'application/vnd.sas.format+json' },
      }).replies(200, { items: [{ id: 'DATE', category: 'date' }] }),
      call('getFormat', { path: { formatName: 'dollar' } }).replies(200, {
        id: 'DOLLAR',
        formatType: 'format',
        maximumWidth: 32,
        version: 1,
      }),
      call('getFormat', { path: { formatName: 'MYFMT' } }).replies(404, sasError(404)),
    ],
  }),
  scenario('informats are listed as formats are', {
    evidence: documented('getInformats'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getInformats', { query: { limit: 100 } }).replies(200, {
        items: containing({ id: 'COMMA' }),
      }),
      call('getInformat', { path: { informatName: 'date' } }).replies(200, {
        id: 'DATE',
        formatType: 'informat',
      }),
      call('getInformat', { path: { informatName: 'MYFMT' } }).replies(404, sasError(404)),
    ],
  }),
]
