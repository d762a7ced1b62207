import { beginsStep, endStep } from './interpret-code.ts'
import { interpretOpen, interpretTail } from './interpret-source.ts'
import { outcomeOf } from './line-type.ts'
import { recallMacro } from './macro/define-macro.ts'
import { mask } from './mask.ts'
import { openText } from './open-text.ts'
import type { ProgramInput, Run } from './program.ts'
import {
  conditionCode,
  createRunState,
  echo,
  type RunState,
  reachBoundary,
  say,
  setMacro,
} from './run-state.ts'
import { type Scan, scanStatements } from './scan-statements.ts'
import { type SourceText, sourceText } from './source-text.ts'

/** Milliseconds that a statement costs, and that a job takes at least, so that its states can be seen. */
const statementCost = 1
const shortestJob = 10

/** From this length on SAS remarks on a quoted string (finding F33). */
const longQuote = 262

/** Runs code by Standin's own interpreter of a small part of SAS. */
export function interpretProgram(input: ProgramInput): Run {
  const before = input.session.openText ? sourceText([input.session.openText]).lines : []
  const source = sourceText([...before, ...input.code])
  const scan = scanStatements(source)
  const state = createRunState(input, before.length)
  defineVariables(state, input.variables)
  for (const { rest, body } of Object.values(input.session.definitions ?? {})) recallMacro(state, rest, body)
  const echoed = interpretAll(state, source, scan, before.length)
  const ended = Math.max(shortestJob, state.now)
  const duration = state.endless ? null : ended
  if (duration !== null) state.boundaries.push(duration)
  return {
    duration,
    boundaries: [...new Set(state.boundaries)],
    log: state.log,
    listing: state.listing,
    results: state.results,
    variables: state.variables,
    tables: state.made,
    files: state.files,
    libraries: state.libraries,
    options: state.options,
    definitions: state.definitions,
    outcome: outcomeOf(state.log),
    conditionCode: conditionCode(state),
    nextLine: state.firstLine + echoed,
    openText: state.stopped ? '' : openText(source.text, scan.swallowed),
  }
}

/** Echo and messages interleave: what a statement writes stands behind the line that ends it (recorded). */
function interpretAll(
  state: RunState,
  source: SourceText,
  { statements, swallowed }: Scan,
  echoedBefore: number,
): number {
  let echoed = echoedBefore
  for (const [i, statement] of statements.entries()) {
    state.now += statementCost
    if (beginsStep(state, statement)) endStep(state)
    if (state.stopped || state.endless) return echoed
    echoed = echoTo(state, source, echoed, statement.lastLine + 1)
    // Data lines are counted and not shown.
    if (statement.data) echoed = statement.lastLine + 1 + statement.data.length
    interpretOpen(state, source, statement, statements[i + 1])
    reachBoundary(state)
  }
  if (state.stopped || state.endless) return echoed
  echoed = echoTo(state, source, echoed, source.lines.length)
  if (swallowed > 0) interpretTail(state, source, source.text.length - swallowed)
  if (swallowed > longQuote) sayLongQuote(state)
  return echoed
}

function echoTo(state: RunState, source: SourceText, from: number, to: number): number {
  for (let line = from; line < to; line++) echo(state, line, source.lines[line] ?? '')
  return Math.max(from, to)
}

/** The request's variables: semicolons are taken out, the rest is masked (documented in compute.md). */
function defineVariables(state: RunState, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    setMacro(state, name.toUpperCase(), mask(value.replaceAll(';', '')))
  }
}

function sayLongQuote(state: RunState): void {
  say(
    state,
    `NOTE: The quoted string currently being processed has become more than ${longQuote} bytes long.  ` +
      'You might have unbalanced quotation marks.',
  )
}
