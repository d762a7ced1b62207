import { type FaultPlan, StandinError, sayNearest, type World } from '@standin/engine'
import { type ControlRoutes, jsonReply } from './control-call.ts'

/** What goes wrong in a world. */
export const faultRoutes: ControlRoutes<'listFaults' | 'addFaults' | 'clearFaults' | 'removeFault'> = {
  listFaults: ({ world }) => jsonReply(200, { items: world.faults.list(), plans: plansOf(world) }),
  addFaults: ({ world, body }) => jsonReply(201, { items: world.faults.add(body as unknown as FaultPlan) }),
  clearFaults: ({ world }) => {
    world.faults.clear()
    return noContent
  },
  removeFault: ({ world, path }) => {
    const name = decoded(path.fault ?? '')
    if (!world.faults.remove(name)) throw unknownFault(world, name)
    return noContent
  },
}

const noContent = { status: 204, headers: [], body: '' }

const plansOf = ({ systems }: World) =>
  systems.flatMap(({ id, faultPlans = {} }) =>
    Object.entries(faultPlans).map(([name, { about }]) => ({ plan: `${id}/${name}`, about })),
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unknownFault({ faults }: World, name: string): StandinError {
  const known = faults.list().map(({ fault }) => fault.name)
  return new StandinError('unknown-fault', `The world has no fault '${name}'.`, sayNearest(name, known))
}
