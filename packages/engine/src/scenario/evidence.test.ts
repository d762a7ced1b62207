import { expect, it } from 'vitest'
import { assumed, client, documented, recorded, standinOnly } from './evidence.ts'

it.each([
  [recorded('Kitchen 2', 'F7'), { kind: 'recorded', system: 'Kitchen 2', finding: 'F7' }],
  [documented('https://kitchen.test/menu'), { kind: 'documented', page: 'https://kitchen.test/menu' }],
  [client('waiter 1.2'), { kind: 'client', client: 'waiter 1.2' }],
  [assumed('a look into the oven'), { kind: 'assumed', settledBy: 'a look into the oven' }],
  [standinOnly('a fake oven'), { kind: 'standin-only', why: 'a fake oven' }],
])('$0.kind evidence is plain data of one kind', (evidence, plain) => {
  expect(evidence).toStrictEqual(plain)
})
