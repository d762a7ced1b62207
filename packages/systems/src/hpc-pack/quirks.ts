import type { Quirk } from '@standin/engine'
export const quirks: readonly Quirk[] = []
