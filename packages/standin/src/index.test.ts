import { expect, it } from 'vitest'
import * as client from './client/index.ts'
import * as standin from './index.ts'
import * as msw from './msw.ts'
import * as vitest from './vitest.ts'

it('what can be imported is this, and changes on purpose only', () => {
  const names = (module: object) => Object.keys(module).toSorted()
  expect({ standin: names(standin), client: names(client), msw: names(msw), vitest: names(vitest) }).toEqual({
    standin: [
      'StandinError',
      'createStandin',
      'exportReplay',
      'loadSystem',
      'parseReplay',
      'renderHar',
      'replay',
      'startStandin',
      'systemIds',
    ],
    client: ['ControlError', 'createClient'],
    msw: ['standinHandlers'],
    vitest: ['standinTest'],
  })
})
