import type { RunState } from '../run-state.ts'
import { macroSource } from './macro-source.ts'
import { resolveMacros } from './resolve-macros.ts'

/** Text with its macro references and calls resolved in this run. */
export function resolve(state: RunState, text: string): string {
  return /[&%]/.test(text) ? resolveMacros(text, macroSource(state)) : text
}
