import { describe, expect, it } from 'vitest'
import { heatKettle, jsonOf, reading } from '../kettle.fixture.ts'
import { opened } from './control.fixture.ts'

const settings = '/worlds/main/settings/kettle'
const profiles = '/worlds/main/profiles/kettle'

async function heating() {
  const { standin, ask } = opened()
  const kettle = await heatKettle(standin.request)
  const state = async () =>
    (jsonOf(await standin.request(reading(kettle.path))) as { readonly state: string }).state
  return { ask, kettle, state }
}

describe('settings', () => {
  it('are shown with what they mean', async () => {
    expect(await opened().ask('GET', settings)).toMatchObject({
      status: 200,
      value: {
        items: [
          { name: 'mug', about: 'The colour of the mug.', value: 'blue', default: 'blue' },
          { name: 'guests' },
        ],
      },
    })
  })

  it('are set by name, and null brings the default back', async () => {
    const { ask, standin } = opened()
    const guests = [{ name: 'Ann', sugar: 2 }]
    expect(await ask('PATCH', settings, { mug: 'red', guests })).toMatchObject({
      status: 200,
      value: { items: [{ value: 'red' }, { value: guests }] },
    })
    expect(standin.world.realm('kettle').options.settings).toEqual({ mug: 'red', guests })
    expect(await ask('PATCH', settings, { mug: null })).toMatchObject({
      value: { items: [{ value: 'blue' }, { value: guests }] },
    })
  })

  it.each([
    ['unknown-setting', { spoon: 1 }, 'mug, guests'],
    ['bad-setting', { mug: 7 }, 'The colour of the mug.'],
    ['bad-setting', { mug: 'red', guests: [{ name: 'Ann', sugar: -1 }] }, 'Who has tea'],
    ['bad-setting', { guests: [{ name: 'Ann' }, { sugar: 1 }] }, 'Who has tea'],
  ])('%s: %j changes nothing', async (code, body, nextStep) => {
    const { ask, standin } = opened()
    expect(await ask('PATCH', settings, body)).toMatchObject({
      status: 400,
      value: { code, nextStep: expect.stringContaining(nextStep) },
    })
    expect(standin.world.realm('kettle').options.settings).toEqual({})
  })

  it('say where a value is wrong', async () => {
    const { value } = await opened().ask('PATCH', settings, { guests: [{ name: 'Ann' }, { sugar: 1 }] })
    expect(value).toMatchObject({ detail: expect.stringContaining("'/guests/1/name'") })
  })
})

describe('durations', () => {
  it('are shown as they are in the profile, with the profiles that there are', async () => {
    expect(await opened().ask('GET', profiles)).toMatchObject({
      value: {
        profile: 'realistic',
        profiles: ['realistic', 'immediate'],
        items: [
          { name: 'kettle.heat', lasts: 60_000, changed: false },
          { name: 'kettle.boil', lasts: 5000 },
          { name: 'kettle.forgotten', lasts: 3_600_000 },
        ],
        resources: {},
      },
    })
  })

  it('change for what waits already', async () => {
    const { ask, state } = await heating()
    const durations = { 'kettle.heat': 'PT1S', 'kettle.boil': 500 }
    expect(await ask('PATCH', profiles, { durations })).toMatchObject({
      value: { items: [{ lasts: 1000, changed: true }, { lasts: 500, changed: true }, { changed: false }] },
    })
    await ask('POST', '/worlds/main/clock', { advance: '1499ms' })
    expect(await state()).toBe('heating')
    await ask('POST', '/worlds/main/clock', { advance: '1ms' })
    expect(await state()).toBe('hot')
  })

  it('change by a profile, and for one resource alone', async () => {
    const { ask, kettle, state } = await heating()
    await ask('PATCH', profiles, {
      profile: 'immediate',
      resources: { [`kettle:${kettle.id}`]: { heat: 'never' } },
    })
    await ask('POST', '/worlds/main/clock', { advance: '1d' })
    expect(await state()).toBe('heating')
    expect(await ask('GET', profiles)).toMatchObject({
      value: { profile: 'immediate', resources: { [`kettle:${kettle.id}`]: { heat: null } } },
    })
    await ask('PATCH', profiles, { resources: { [`kettle:${kettle.id}`]: { heat: null } } })
    await ask('POST', '/worlds/main/clock', { advance: '5s' })
    expect(await state()).toBe('hot')
  })

  it.each([
    ['unknown-profile', { profile: 'instant' }, 'realistic, immediate'],
    ['unknown-duration', { durations: { 'kettle.cool': 1 } }, 'kettle.heat'],
    ['bad-duration', { durations: { 'kettle.heat': 'soon' } }, 'PT5S'],
    ['bad-duration', { durations: { 'kettle.heat': -1 } }, 'PT5S'],
    ['unknown-resource', { resources: { 'kettle:none': { heat: 1 } } }, 'kind:id'],
    ['bad-body', { durations: { 'kettle.heat': [] } }, 'Durations by'],
    ['bad-body', { speed: 1 }, 'changeProfile'],
  ])('%s: %j changes nothing', async (code, body, nextStep) => {
    const { ask } = opened()
    const before = await ask('GET', profiles)
    expect(await ask('PATCH', profiles, body)).toMatchObject({
      status: 400,
      value: { code, nextStep: expect.stringContaining(nextStep) },
    })
    expect((await ask('GET', profiles)).value).toEqual(before.value)
  })
})
