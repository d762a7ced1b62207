import { type Scenario, standinOnly } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { fakeTarget } from '../fake-target.fixture.ts'
import { runPromises } from '../run-promises.ts'
import { scenarioPromise } from '../scenario-promises.ts'
import type { Target } from '../target.ts'
import { is, jsonOf, mutated, withJson } from './mutated.fixture.ts'
import { renderWalkAsCurl, renderWalkAsScenario } from './render-walk.ts'
import { scenarioSteps } from './scenario-steps.ts'
import { walk } from './walk.ts'
import type { WalkDifference } from './walk-result.ts'

const now = () => 0

async function differenceOf(target: Target): Promise<WalkDifference> {
  const { difference } = await walk(kettle, target, fakeTarget(kettle), { now, maxSteps: 40 })
  if (!difference) throw new Error('the mutant was not found')
  return difference
}

/** It never gets hot, and tells so when it is read. */
const lukewarm = () =>
  mutated(fakeTarget(kettle), () => async (request, send) => {
    const reply = await send(request)
    const body = is(request, 'GET', /^\/kettles\/[^/]+$/) && reply.status === 200 ? jsonOf(reply) : undefined
    return body?.state === 'heating' ? withJson(reply, { ...body, state: 'cold' }) : reply
  })

/** It shows in its list what was deleted. */
const hoarding = () =>
  mutated(
    fakeTarget(kettle),
    () => async (request, send) =>
      is(request, 'DELETE', /^\/kettles\/[^/]+$/) ? { status: 204, headers: [], body: '' } : send(request),
  )

it('as curl lines, with what differs', async () => {
  const difference = await differenceOf(lukewarm())
  const lines = renderWalkAsCurl(difference, ({ method, query }) => `curl -X ${method} ?${query}`)
  expect(lines).toEqual([
    'curl -X POST ?',
    'curl -X PUT ?value=on',
    'curl -X GET ?',
    '# body/state: expected "heating", the target has "cold"',
  ])
})

it('as a scenario to paste', async () => {
  expect(renderWalkAsScenario(kettle, await differenceOf(lukewarm()))).toMatchInlineSnapshot(`
    "scenario('a walk that differs in getKettle', {
      evidence: assumed('which of the two is right'),
      tier: 'complete',
      steps: [
        call('createKettle', { body: { name: 'walked' } }).replies(201).keeps({ kettleId: member('/id'), kettleTag: header('etag') }),
        call('switchKettle', { headers: { 'If-Match': kept('kettleTag') }, query: { value: 'on' } }).replies(200),
        call('getKettle').replies(200, { state: 'heating' }),
      ],
    })"
  `)
  expect(renderWalkAsScenario(kettle, await differenceOf(hoarding()))).toMatchInlineSnapshot(`
    "scenario('a walk that differs in listKettles', {
      evidence: assumed('which of the two is right'),
      tier: 'complete',
      steps: [
        call('createKettle', { body: { name: 'walked' } }).replies(201).keeps({ kettleId: member('/id') }),
        call('deleteKettle').replies(204),
        call('listKettles', { query: { limit: 0 } }).replies(200, { count: 0 }),
      ],
    })"
  `)
})

it.each([
  ['lukewarm', lukewarm],
  ['hoarding', hoarding],
])('the scenario holds on the reference and fails on the target: %s', async (name, mutant) => {
  const steps = scenarioSteps(kettle, await differenceOf(mutant()))
  const story: Scenario = { name, evidence: standinOnly('a toy'), tier: 'core', steps }
  const outcomeOn = async (target: Target) =>
    (await runPromises(kettle, target, [scenarioPromise(story)], { now })).results[0]
  expect(await outcomeOn(fakeTarget(kettle))).toMatchObject({ outcome: 'held' })
  expect(await outcomeOn(mutant())).toMatchObject({
    outcome: 'failed',
    failure: { where: `step ${steps.length - 1}` },
  })
})

it('says of a broken request that it is broken on purpose', async () => {
  const lenient = mutated(fakeTarget(kettle), () => async (request, send) => {
    const body = new TextDecoder().decode(request.body).replace('"name":""', '"name":"a"').replace('3', '1')
    return send({
      ...request,
      query: request.query.replace('many', '1'),
      body: new TextEncoder().encode(body),
    })
  })
  const text = renderWalkAsScenario(kettle, await differenceOf(lenient))
  expect(text).toMatch(
    /call\('(createKettle', \{ badBody: \{ name: ''|listKettles', \{ badQuery: \{ limit: 'many' \})/,
  )
  expect(text).toContain('.replies(400)')
})
