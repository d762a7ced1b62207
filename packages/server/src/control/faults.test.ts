import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { creating, jsonOf, reading } from '../kettle.fixture.ts'
import { textOf, wireRequest } from '../wire-request.ts'

function opened() {
  const standin = createStandin({ systems: [kettle] })
  async function ask(method: string, path: string, body?: unknown) {
    const text = body === undefined ? '' : JSON.stringify(body)
    const reply = await standin.request(wireRequest(method, `/_standin/worlds/main${path}`, { body: text }))
    return { status: reply.status, value: textOf(reply) === '' ? undefined : jsonOf(reply) }
  }
  return { standin, ask }
}

const refused = { kind: 'error', error: 'badRequest' }

describe('faults over HTTP', () => {
  it('are set, shown with what became of them, and cleared', async () => {
    const { standin, ask } = opened()
    const plan = {
      version: 1,
      about: 'a test',
      faults: [{ name: 'no kettle', operation: 'createKettle', do: refused }],
    }
    expect(await ask('POST', '/faults', plan)).toMatchObject({
      status: 201,
      value: { items: [{ seen: 0, fired: 0 }] },
    })
    expect((await standin.request(creating('a'))).status).toBe(400)
    await standin.request(reading('/kettles'))
    expect(await ask('GET', '/faults')).toMatchObject({
      status: 200,
      value: {
        items: [{ fault: { name: 'no kettle', system: 'kettle' }, seen: 1, fired: 1 }],
        plans: [{ plan: 'kettle/out-of-water', about: 'The first kettle can not be made.' }],
      },
    })
    expect(await ask('GET', '/journal')).toMatchObject({
      value: { items: [{ operation: 'createKettle', faults: [{ name: 'no kettle', kind: 'error' }] }, {}] },
    })
    expect((await ask('DELETE', '/faults')).status).toBe(204)
    expect((await standin.request(creating('a'))).status).toBe(201)
  })

  it('are taken one by one, and from ready-made plans', async () => {
    const { ask } = opened()
    expect(await ask('POST', '/faults', { name: 'a/b', do: refused })).toMatchObject({ status: 201 })
    expect(await ask('POST', '/faults', { plan: 'out-of-water' })).toMatchObject({ status: 201 })
    expect((await ask('DELETE', '/faults/a%2Fb')).status).toBe(204)
    expect(await ask('GET', '/faults')).toMatchObject({ value: { items: [{ fault: { name: 'fault-2' } }] } })
  })

  it.each([
    [
      'an unknown operation',
      { operation: 'createKetle', do: refused },
      400,
      'unknown-operation',
      "'createKettle'",
    ],
    ['a bad probability', { probability: -1, do: refused }, 400, 'bad-probability', '0 to 1'],
    ['an unknown error', { do: { kind: 'error', error: 'bad' } }, 400, 'unknown-error', 'There is'],
    ['an unknown plan', { plan: 'kettle/out-of-tea' }, 400, 'unknown-plan', 'out-of-water'],
    ['no plan', {}, 400, 'bad-fault', '"kind"'],
  ])('%s is refused with what would do', async (_, body, status, code, nextStep) => {
    const { ask } = opened()
    expect(await ask('POST', '/faults', body)).toMatchObject({
      status,
      value: { code, nextStep: expect.stringContaining(nextStep) },
    })
    expect(await ask('GET', '/faults')).toMatchObject({ value: { items: [] } })
  })

  it('one that is not there is not found', async () => {
    expect(await opened().ask('DELETE', '/faults/none')).toMatchObject({
      status: 404,
      value: { code: 'unknown-fault' },
    })
  })
})
