import type { ListeningStandin } from '@standin/server/node'
import { afterEach, expect, it } from 'vitest'
import { plainClient } from './plain-client.fixture.ts'
import { serveSas } from './serve-sas.fixture.ts'

let standin: ListeningStandin

afterEach(() => standin.close())

const pause = 'data _null_; rc = sleep(60, 1); run;'
const code = ['%put first;', pause, '%put second;', pause, '%put third;']

it('a log is streamed by long poll while its job runs, and ends with it', async () => {
  standin = await serveSas()
  const client = plainClient(standin.url)
  const contexts = await client('GET', '/compute/contexts?limit=1')
  const session = await client('POST', `/compute/contexts/${contexts.body.items[0]?.id}/sessions`, {
    body: {},
  })
  const path = `/compute/sessions/${session.body.id}/jobs`
  const job = `${path}/${(await client('POST', path, { body: { code } })).body.id}`

  const said: string[] = []
  const states: string[] = []
  for (let start = 0; ; ) {
    const { status, body } = await client('GET', `${job}/log?start=${start}&timeout=30`)
    expect(status).toBe(200)
    start += body.items.length
    said.push(...body.items.filter(({ type }) => type === 'normal').map(({ line }) => line))
    const { text } = await client('GET', `${job}/state`)
    states.push(text)
    if (text === 'completed' && body.items.length === 0) break
  }
  expect(said.filter((line) => line !== '')).toEqual(['first', 'second', 'third'])
  expect(states.filter((state) => state === 'running').length).toBeGreaterThan(1)
  expect(states.length).toBeLessThan(20)
})
