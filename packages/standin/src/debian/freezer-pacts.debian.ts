import { join } from 'node:path'
import { createTargetProvider, type InteractionResult, verifyPacts } from '@standin/pact'
import { freezer } from '@standin/systems/freezer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { generatePacts } from '../pact/generate-pacts.ts'
import { folderWith } from '../pact/pact-files.fixture.ts'
import { type RealFreezer, startRealFreezer } from './real-freezer.fixture.ts'
import { createRealFreezerTarget } from './real-freezer-target.fixture.ts'

let server: RealFreezer

beforeAll(async () => {
  server = await startRealFreezer()
})
afterAll(() => server?.stop())

it('the pact that is made of the scenarios holds on the real freezer-api 13.0.0', {
  timeout: 900_000,
}, async () => {
  const { content, report } = await generatePacts({ system: freezer, consumer: 'anyone' })
  const file = join(await folderWith({ 'anyone.json': content }), 'anyone.json')
  const provider = createTargetProvider(freezer, createRealFreezerTarget(server), {
    url: server.url,
    run: 'pact',
  })
  const { results, errors } = await verifyPacts(freezer, provider, { pacts: [file] })

  const by = (outcome: InteractionResult['outcome']) => results.filter((result) => result.outcome === outcome)
  const skipped = by('skipped')
  console.log(
    `freezer-api 13.0.0: ${report.interactions} of ${report.steps} steps became interactions; ` +
      `${by('held').length} held, ${by('failed').length} failed, ${skipped.length} skipped`,
  )
  console.log([...new Set(skipped.map(({ reason }) => reason))].join('\n'))
  expect(errors).toEqual([])
  expect(results.filter(({ outcome }) => outcome !== 'held' && outcome !== 'skipped')).toEqual([])
  expect(results).toHaveLength(report.interactions)
  expect(by('held').length).toBeGreaterThan(300)
})
