import { expect, it } from 'vitest'
import { drawMachine } from './draw-machine.ts'
import { kitchen, orderMachine } from './kitchen.fixture.ts'

it('draws the moves by events and by time, and none of the answers', () => {
  expect(drawMachine(kitchen)).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> heating: openKitchen',
      '  heating --> [*]: closeKitchen',
      '  idle --> [*]: closeKitchen',
      '  cooking --> [*]: closeKitchen',
      '  cooling --> [*]: closeKitchen',
      '  closed --> [*]: closeKitchen',
      '  heating --> idle: after heat',
      '  idle --> cooking: when busy',
      '  cooking --> cooling: when !busy',
      '  cooling --> idle: after cool',
      '  idle --> closed: after patience',
    ].join('\n'),
  )
})

it('draws an arrow once and leaves out what only answers', () => {
  const lines = drawMachine(orderMachine()).split('\n')
  expect(lines).toContain('  queued --> canceled: cancelOrder')
  expect(lines.filter((line) => line.includes('saltOrder'))).toEqual([])
  expect(new Set(lines).size).toBe(lines.length)
})
