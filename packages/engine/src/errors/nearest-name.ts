/** The name that a misspelt one was most likely meant to be, or undefined when none is near. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const name of names) {
    const distance = editDistance(lower, name.toLowerCase())
    if (!best || distance < best.distance) best = { name, distance }
  }
  const most = Math.max(2, Math.floor(wanted.length / 2))
  return best && best.distance <= most ? best.name : undefined
}

/** A sentence that names the nearest, or all there are when they are few. */
export function sayNearest(wanted: string, names: readonly string[]): string {
  const nearest = nearestName(wanted, names)
  if (nearest !== undefined) return `Did you mean '${nearest}'?`
  const few = names.slice(0, 12).join(', ')
  return names.length === 0 ? 'There is none.' : `There is ${few}${names.length > 12 ? ' and more' : ''}.`
}

/** Insertions, deletions and replacements between two texts, at most some dozens of letters long. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
