import { expect, it } from 'vitest'
import { createTestRealm } from '../machine/kitchen.fixture.ts'

it('a world that was made without an outside says so to who asks', async () => {
  const { outside } = createTestRealm({ mode: 'auto' })
  await expect(outside.post('http://127.0.0.1:1/', new Uint8Array(), {})).rejects.toMatchObject({
    name: 'StandinError',
    code: 'no-outside',
  })
})
