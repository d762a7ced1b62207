/** A window over a collection by offset and limit. */
export interface OffsetWindow {
  readonly start: number
  readonly limit: number
}

/** Where a window lies in a collection, and its neighbours; a strategy for collections that page by offset. */
export interface OffsetPage {
  readonly start: number
  readonly limit: number
  readonly count: number
  /** Before which position the page ends. */
  readonly end: number
  readonly first: OffsetWindow
  readonly last: OffsetWindow
  readonly previous: OffsetWindow | undefined
  readonly next: OffsetWindow | undefined
}

/** The page of a window over `count` items. A start beyond the end is an empty page, not an error. */
export function offsetPage(window: OffsetWindow, count: number): OffsetPage {
  const { start, limit } = window
  const end = Math.min(start + limit, count)
  const at = (from: number): OffsetWindow => ({ start: Math.max(0, from), limit })
  return {
    start,
    limit,
    count,
    end: Math.max(start, end),
    first: at(0),
    last: at(count - limit),
    previous: start > 0 ? at(start - limit) : undefined,
    next: limit > 0 && start + limit < count ? at(start + limit) : undefined,
  }
}
