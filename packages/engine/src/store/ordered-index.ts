/** Keys in the order of a number that they carry; a page of it costs the page. */
export interface OrderedIndex {
  readonly size: number
  add(seq: number, key: string): void
  remove(seq: number): void
  at(position: number): string | undefined
  slice(start: number, end: number): readonly string[]
  copy(): OrderedIndex
}

export function createOrderedIndex(): OrderedIndex {
  return indexOver([], [])
}

function indexOver(seqs: number[], keys: string[]): OrderedIndex {
  function position(seq: number): number {
    let low = 0
    let high = seqs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((seqs[middle] ?? 0) < seq) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    get size() {
      return seqs.length
    },
    add(seq, key) {
      const last = seqs[seqs.length - 1]
      const place = last === undefined || last < seq ? seqs.length : position(seq)
      seqs.splice(place, 0, seq)
      keys.splice(place, 0, key)
    },
    remove(seq) {
      const place = position(seq)
      if (seqs[place] !== seq) return
      seqs.splice(place, 1)
      keys.splice(place, 1)
    },
    at: (index) => keys[index],
    slice: (start, end) => keys.slice(start, end),
    copy: () => indexOver(seqs.slice(), keys.slice()),
  }
}
