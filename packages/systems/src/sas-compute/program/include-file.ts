import { interpretSource } from './interpret-source.ts'
import { complain, type RunState } from './run-state.ts'
import { fileContent, filePath } from './session-files.ts'
import { sourceText } from './source-text.ts'

/** Files include each other no deeper. */
const deepest = 10

/** Runs the code of a file, `%include fileref;` or `%include 'path';`, without its echo (NOSOURCE2). */
export function includeFile(state: RunState, rest: string): void {
  const [, quoted, plain = ''] = /^\s*(?:['"](.*?)['"]|([A-Za-z_]\w*))/.exec(rest) ?? []
  const name = quoted ?? plain
  const content = fileContent(state, name, quoted !== undefined)
  if (content === undefined) {
    const path = quoted ?? filePath(state, name.toUpperCase()) ?? `${name}.sas`
    complain(state, `WARNING: Physical file does not exist, ${path}.`, 4)
    complain(state, `ERROR: Cannot open %INCLUDE file ${quoted ?? name.toUpperCase()}.`, 1012)
    return
  }
  if (state.includes >= deepest) {
    complain(state, `ERROR: Standin includes files at most ${deepest} deep.`, 1012)
    return
  }
  const { at } = state
  state.includes++
  interpretSource(state, sourceText([content]), () => at)
  state.includes--
}
