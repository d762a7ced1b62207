/**
 * For each `(` that is closed, the offset of its `)`. One pass, so that many open ones cost no more than
 * few.
 */
export function matchParens(text: string): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  const open: number[] = []
  const parens = /[()]/g
  for (let found = parens.exec(text); found; found = parens.exec(text)) {
    if (found[0] === '(') open.push(found.index)
    else {
      const start = open.pop()
      if (start !== undefined) matches.set(start, found.index)
    }
  }
  return matches
}
