import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin, type StandinOptions } from '../app.ts'
import { createKettle, jsonOf, reading } from '../kettle.fixture.ts'
import { parseReplay } from '../replay/replay-file.ts'
import { wireRequest } from '../wire-request.ts'

async function told(options: Partial<StandinOptions> = {}) {
  const standin = createStandin({ systems: [kettle], ...options })
  const { id, path } = await createKettle(standin.request)
  await standin.request(reading(path))
  await standin.request(reading('/kettles/none'))
  const ask = async (path: string) => {
    const reply = await standin.request(wireRequest('GET', `/_standin/worlds/main/journal${path}`))
    return { status: reply.status, value: jsonOf(reply) as { readonly items: readonly object[] } }
  }
  return { standin, ask, id }
}

describe('the journal over HTTP', () => {
  it.each([
    ['?operation=getKettle', [1, 2]],
    ['?status=404', [2]],
    ['?status=2xx&method=get', [1]],
    ['?resource=none', [2]],
    ['?since=2', [2]],
    ['?system=kettle&fault=none', []],
  ])('%s', async (query, numbers) => {
    const { ask } = await told()
    expect(await ask(query)).toMatchObject({
      status: 200,
      value: { items: numbers.map((number) => ({ number })) },
    })
    expect((await ask(query)).value.items).toHaveLength(numbers.length)
  })

  it('is asked by the id of what was made', async () => {
    const { ask, id } = await told()
    expect((await ask(`?resource=${id}`)).value.items).toMatchObject([{ number: 0 }, { number: 1 }])
  })

  it('shows heads and bodies when asked to, and no secret', async () => {
    const { ask } = await told()
    const { value } = await ask('?bodies=true&since=1&operation=getKettle')
    expect(value.items[0]).toMatchObject({
      request: { headers: {} },
      reply: { body: expect.stringContaining('"cold"') },
    })
    expect(JSON.stringify(value)).not.toContain('Bearer tea')
  })

  it.each([
    ['?operation=getKetle', 400, 'unknown-operation'],
    ['?status=bad', 400, 'bad-status'],
    ['?since=now', 400, 'bad-query'],
    ['?operaton=getKettle', 400, 'bad-query'],
  ])('%s is refused', async (query, status, code) => {
    expect(await (await told()).ask(query)).toMatchObject({
      status,
      value: { code, nextStep: expect.any(String) },
    })
  })

  it('is had as an archive and as a replay file', async () => {
    const { ask } = await told()
    expect((await ask('/har')).value).toMatchObject({ log: { version: '1.2', entries: [{}, {}, {}] } })
    expect(parseReplay((await ask('/replay')).value).items).toHaveLength(3)
  })

  it('that lost entries is no replay file', async () => {
    const { ask } = await told({ journal: { size: 2 } })
    expect(await ask('/replay')).toMatchObject({ status: 409, value: { code: 'journal-incomplete' } })
  })
})
