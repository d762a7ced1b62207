import { expect, it } from 'vitest'
import * as server from './index.ts'
import * as node from './node/index.ts'
import * as testing from './testing.ts'

it('what can be imported is this, and changes on purpose only', () => {
  const names = (module: object) => Object.keys(module).toSorted()
  expect({ server: names(server), node: names(node), testing: names(testing) }).toEqual({
    server: [
      'controlSchemas',
      'createStageIn',
      'createStandin',
      'createWorldStage',
      'exportReplay',
      'findErrors',
      'handle',
      'parseReplay',
      'problemReply',
      'readNewWorld',
      'renderHar',
      'replay',
    ],
    node: ['chooseCertificate', 'startStandin'],
    testing: ['findPairwiseConflicts', 'textOf', 'wireRequest'],
  })
})
