import { findErrors } from '@standin/server'
import { loadSystem, systemIds } from '@standin/systems'
import { describe, expect, it } from 'vitest'
import { faultPlanSchema } from './fault-plan-schema.ts'

it('the schema is published as a file', async () => {
  await expect(`${JSON.stringify(faultPlanSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../fault-plan.schema.json',
  )
})

describe('the schema', () => {
  it('takes every ready-made plan', async () => {
    for (const id of systemIds) {
      const { faultPlans = {} } = await loadSystem(id)
      for (const [name, plan] of Object.entries(faultPlans))
        expect(findErrors('FaultPlan', plan), `${id}/${name}`).toEqual([])
    }
  })

  it.each([
    [{ faults: [{}] }, '/faults/0/do'],
    [{ faults: [{ probability: 'often', do: { kind: 'cut' } }] }, '/faults/0/probability'],
    [{ faults: {} }, '/faults'],
  ])('refuses %j', (plan, pointer) => {
    expect(findErrors('FaultPlan', plan)).toMatchObject([{ pointer }])
  })
})
