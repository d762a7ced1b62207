import { describe, expect } from 'vitest'
import { standinTest } from './standin-test.ts'

const headers = { authorization: 'Bearer standin-token' }
const test = standinTest({ systems: ['sas-compute'], listen: true })

describe.concurrent('a world for each test', () => {
  const seen: string[] = []

  test('is named after it', async ({ standin }) => {
    expect(standin.world.name).toMatch(/a-world-for-each-test-is-named-after-it$/)
  })

  for (const n of [1, 2, 3]) {
    test(`sees the same bytes in any order, ${n}`, async ({ standin, standinServer }) => {
      const reply = await fetch(`${standinServer.url}/compute/contexts`, {
        headers: { ...headers, ...standin.headers },
      })
      seen.push(`${reply.headers.get('date')} ${await reply.text()}`)
      expect(new Set(seen).size).toBe(1)
      expect(standin.world.journal.entries()).toHaveLength(1)
    })
  }

  test('is asked in process and at its address', async ({ standin }) => {
    expect((await standin.fetch('/compute/contexts', { headers })).status).toBe(200)
    expect((await fetch(`${standin.url}/compute/contexts`, { headers })).status).toBe(200)
    expect(standin.world.journal.entries()).toHaveLength(2)
  })
})
