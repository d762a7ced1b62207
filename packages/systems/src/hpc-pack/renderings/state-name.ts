/** A state as the scheduler names it: with a capital letter. */
export const stateName = (state: string): string => state.charAt(0).toUpperCase() + state.slice(1)
