import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { pactOf, showsJob } from '../pact/pact-files.fixture.ts'
import { must, outside, sh } from './outside.fixture.ts'

const { standin = '' } = inject('tarballs')
const nodes = inject('nodes')
const verify = 'npx standin pact verify portal.json --system freezer'

let folder: string
beforeAll(async () => {
  folder = await outside('pact')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// The oldest Node takes the older of the releases that are supported; the example of a consumer runs on another.
describe.each(['20', '26'])('with Node %s', (major) => {
  const node = nodes[major]
  let place: string

  beforeAll(async () => {
    place = join(folder, major)
    await mkdir(place)
    await writeFile(join(place, 'package.json'), '{"private":true,"scarfSettings":{"enabled":false}}')
    await writeFile(join(place, 'portal.json'), JSON.stringify(pactOf('4.0', [showsJob['4.0']])))
    await must(place, `npm install '${standin}'`, node)
  })

  it('everything but verifying works without Pact, and verifying says in a line what to install', async () => {
    expect(await must(place, 'npx standin pact generate --system freezer --consumer a', node)).toMatch(
      /^wrote /,
    )
    expect(await must(place, 'npx standin pact states --system freezer', node)).toContain('a job')
    const imported = `node --input-type=module -e "console.log(Object.keys(await import('standin/pact')))"`
    expect(await must(place, imported, node)).toContain('verifyPacts')

    const without = await sh(place, verify, node)
    expect(without.code).toBe(2)
    const [, wanted = ''] =
      /^standin: Verifying wants .*Run npm install --save-dev (\S+)\n$/.exec(without.said) ?? []
    expect(wanted).toMatch(/^@pact-foundation\/pact/)

    await must(place, `npm install --save-dev ${wanted}`, node)
    expect(await must(place, verify, node)).toContain('The pacts hold.')
  })
})
