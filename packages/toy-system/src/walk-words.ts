import { anyOf, header, latest, stray, type WalkWords } from '@standin/engine'

const tag = { kettleTag: header('etag') }

/** A kettle is switched with its own tag, an old one or another kettle's, and looked at between. */
export const walkWords: WalkWords = {
  setup: [],
  keeps: { createKettle: tag, getKettle: tag, switchKettle: tag },
  inputs: {
    createKettle: [
      { body: { name: 'walked', litres: anyOf(undefined, 0.5) } },
      { body: { name: '', litres: 3 } },
      { rawBody: '{"name' },
      { body: { name: 'walked' }, contentType: 'text/csv' },
    ],
    getKettle: [
      {},
      { headers: { 'If-None-Match': latest('kettleTag') }, query: { wait: anyOf(undefined, 5) } },
    ],
    listKettles: [
      {},
      { query: { limit: anyOf(0, 1, 2), start: anyOf(undefined, 1) } },
      { query: { filter: anyOf('alk', 'nothing') } },
      { query: { limit: 'many' } },
    ],
    switchKettle: [
      { query: { value: anyOf('on', 'off') }, headers: { 'If-Match': latest('kettleTag') } },
      { query: { value: anyOf('on', 'off') }, headers: { 'If-Match': stray('kettleTag') } },
      { query: { value: anyOf('on', 'off', 'boil') } },
    ],
  },
  often: [],
  without: {},
  passes: [1_500, 6_500, 65_500],
  members: { times: [], names: [], soft: [] },
}
