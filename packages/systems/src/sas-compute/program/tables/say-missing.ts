import { complain, type RunState } from '../run-state.ts'

/** Why there is no table of this name, as `WORK.A`: its libref is not assigned (usage note 44486), or it is not there. */
export function sayMissing(state: RunState, name: string): void {
  const [libref = ''] = name.split('.')
  const why = isAssigned(state, libref)
    ? `File ${name}.DATA does not exist.`
    : `Libname ${libref} is not assigned.`
  complain(state, `ERROR: ${why}`, 1012)
}

/** By this run, or else in its session, where that is known. */
function isAssigned({ libraries, session }: RunState, libref: string): boolean {
  const own = libraries.findLast((each) => each.libref === libref)
  return own ? own.path !== null : (session.hasLibref?.(libref) ?? true)
}
