import { describe, expect, it } from 'vitest'
import { createKettle, jsonOf, reading } from '../kettle.fixture.ts'
import { opened } from './control.fixture.ts'

function withKettles(options: Parameters<typeof opened>[0] = {}) {
  const { standin, ask } = opened(options)
  const count = async (world: string) => {
    const reply = await standin.request(reading('/kettles', { 'x-standin-world': world }))
    return (jsonOf(reply) as { readonly count: number }).count
  }
  const add = (world: string) => createKettle(standin.request, 'blue', `/_w/${world}`)
  return { standin, ask, count, add }
}

describe('a snapshot', () => {
  it('is restored as often as wanted, time and all', async () => {
    const { ask, count, add } = withKettles()
    await add('main')
    expect(await ask('POST', '/worlds/main/snapshot')).toMatchObject({
      status: 201,
      value: { snapshot: 's1' },
    })
    for (const _ of [1, 2]) {
      await add('main')
      await ask('POST', '/worlds/main/clock', { advance: '1h' })
      expect(await ask('POST', '/worlds/main/restore', { snapshot: 's1' })).toMatchObject({
        status: 200,
        value: { name: 'main' },
      })
      expect(await count('main')).toBe(1)
      expect(await ask('GET', '/worlds/main/clock')).toMatchObject({
        value: { now: '1970-01-01T00:00:00.000Z' },
      })
    }
  })

  it('is one of several, and of one world alone', async () => {
    const { ask, count, add } = withKettles()
    await ask('POST', '/worlds/main/snapshot')
    await add('main')
    expect(await ask('POST', '/worlds/main/snapshot')).toMatchObject({ value: { snapshot: 's2' } })
    await ask('POST', '/worlds/main/restore', { snapshot: 's1' })
    expect(await count('main')).toBe(0)
    await ask('POST', '/worlds/main/restore', { snapshot: 's2' })
    expect(await count('main')).toBe(1)
    await ask('POST', '/worlds', { name: 'a' })
    expect(await ask('POST', '/worlds/a/restore', { snapshot: 's1' })).toMatchObject({
      status: 404,
      value: { code: 'unknown-snapshot' },
    })
  })

  it('has the same ids after it', async () => {
    const { ask, add } = withKettles()
    await ask('POST', '/worlds/main/snapshot')
    const { id } = await add('main')
    await ask('POST', '/worlds/main/restore', { snapshot: 's1' })
    expect((await add('main')).id).toBe(id)
  })
})

it('a fork goes on from where its world is, and neither sees the other', async () => {
  const { ask, count, add } = withKettles()
  await add('main')
  expect(await ask('POST', '/worlds/main/fork', { name: 'b' })).toMatchObject({
    status: 201,
    value: { name: 'b', seed: '1', baseUrl: 'http://h:1/_w/b' },
  })
  await add('b')
  expect([await count('main'), await count('b')]).toEqual([1, 2])
  expect((await add('main')).id).not.toBe('')
  expect(await ask('POST', '/worlds/main/fork', { name: 'b' })).toMatchObject({
    value: { code: 'world-exists' },
  })
})

it('a reset brings back the beginning, settings and journal included', async () => {
  const { ask, count, add } = withKettles({ options: { kettle: { settings: { mug: 'green' } } } })
  await add('main')
  await ask('PATCH', '/worlds/main/settings/kettle', { mug: 'red' })
  await ask('POST', '/worlds/main/clock', { advance: '1h', mode: 'auto' })
  expect(await ask('POST', '/worlds/main/reset')).toMatchObject({ status: 200, value: { clock: 'manual' } })
  expect(await ask('GET', '/worlds/main/journal')).toMatchObject({ value: { items: [], dropped: 0 } })
  expect(await count('main')).toBe(0)
  expect(await ask('GET', '/worlds/main/settings/kettle')).toMatchObject({
    value: {
      items: [
        { name: 'mug', value: 'green', default: 'blue' },
        { name: 'guests', value: [] },
      ],
    },
  })
})

it('a file makes a world of another server what it was here', async () => {
  const [here, there] = [withKettles(), withKettles({ seed: 'other' })]
  await here.add('main')
  const { value: file } = await here.ask('GET', '/worlds/main/export')
  expect(await there.ask('POST', '/worlds/main/import', file)).toMatchObject({
    status: 200,
    value: { seed: '1' },
  })
  expect(await there.count('main')).toBe(1)
  expect((await there.add('main')).id).toBe((await here.add('main')).id)
})
