import { standinTest } from 'standin/vitest'
import { expect } from 'vitest'
import { runProgram } from './run-program.js'

// A world for each test, named after it. When a test fails, what was asked and answered in it is printed.
const test = standinTest({ systems: ['sas-compute'], listen: true })

test('an hour is over at once', async ({ standin }) => {
  const { state, log } = await runProgram(standin.url, ['data _null_; call sleep(3600, 1); put "done"; run;'])
  expect(state).toBe('completed')
  expect(log).toContain('      real time           1:00:00.00')
})

test('the test says what a program does', async ({ standin, standinServer }) => {
  const world = standinServer.worlds.create({
    options: {
      'sas-compute': {
        settings: { programs: [{ match: { contains: 'proc' }, log: ['ERROR: no such table'] }] },
      },
    },
  })
  const { state } = await runProgram(standinServer.within(world).url, ['proc print data=a; run;'])
  expect(state).toBe('error')
  expect(standin.world.journal.entries()).toEqual([])
})

test('something goes wrong on the way', async ({ standin }) => {
  standin.world.faults.add({ operation: 'getJobState', calls: 2, do: { kind: 'reply', status: 503 } })
  await expect(runProgram(standin.url, ['%put hello;'])).rejects.toThrow('answered 503')
  standin.world.journal.assertInOrder(['createSession', 'createJob', 'getJobState'])
})
