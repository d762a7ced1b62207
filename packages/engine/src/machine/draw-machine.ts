import type { Machine } from './machine.ts'

/** The machine's moves as a Mermaid state diagram; answers and refusals, which move nothing, are left out. */
export function drawMachine(machine: Machine): string {
  const lines = new Set<string>()
  for (const [event, rows] of Object.entries(machine.on)) {
    for (const row of rows) {
      if (row.to === undefined) continue
      for (const from of row.from ?? livingStates(machine))
        lines.add(arrow(from, row.to, label(event, row.if)))
    }
  }
  for (const row of machine.time) {
    const why = row.when === undefined ? `after ${row.after}` : `when ${row.when}`
    for (const from of row.from) lines.add(arrow(from, row.to, label(why, row.if)))
  }
  return ['stateDiagram-v2', ...lines].join('\n  ')
}

const livingStates = (machine: Machine) => Object.keys(machine.states)

function label(event: string, conditions: readonly string[]): string {
  return conditions.length === 0 ? event : `${event} [${conditions.join(', ')}]`
}

function arrow(from: string, to: string, text: string): string {
  const name = (state: string) => (state === 'absent' || state === 'deleted' ? '[*]' : state)
  return `${name(from)} --> ${name(to)}: ${text}`
}
