import { lineType, outcomeOf } from './line-type.ts'
import { layoutSource } from './log-layout.ts'
import type {
  LogLineType,
  ProgramInput,
  Run,
  RunOutcome,
  ScriptedLine,
  ScriptedProgram,
  TimedLine,
} from './program.ts'
import { sourceText } from './source-text.ts'

interface PlainLine {
  readonly type: LogLineType
  readonly line: string
}

/** The run that a scripted program describes. Its lines are spread evenly over its duration. */
export function scriptedRun(program: ScriptedProgram, input: ProgramInput): Run {
  const firstLine = input.resetLineNumbers ? 1 : input.session.nextLine
  const source = sourceText(input.code).lines
  const log = program.log?.map(plainLine) ?? echo(source, firstLine)
  const duration = program.duration === 'never' ? null : (program.duration ?? Math.max(10, log.length + 1))
  const outcome = program.state ?? outcomeOf(log)
  const code = program.conditionCode ?? conditionCodeOf(outcome, log)
  const timed = spread(log, duration)
  const end = duration ?? 0
  return {
    duration,
    boundaries: boundariesOf(duration, timed),
    log: timed,
    listing: spread((program.listing ?? []).map(plainLine), duration),
    results: (program.results ?? []).map(({ id, ...result }, i) => ({
      at: end,
      id: id ?? String(i),
      ...result,
    })),
    variables: variablesOf(program, code, end),
    tables: (program.results ?? []).flatMap(({ name, type }) =>
      type === 'TABLE' ? [{ at: end, name }] : [],
    ),
    files: [],
    libraries: [],
    options: [],
    definitions: [],
    outcome,
    conditionCode: code,
    nextLine: firstLine + source.length,
    openText: '',
  }
}

function plainLine(line: ScriptedLine): PlainLine {
  return typeof line === 'string' ? { type: lineType(line), line } : line
}

function echo(source: readonly string[], firstLine: number): readonly PlainLine[] {
  return source.flatMap((text, i) =>
    layoutSource(firstLine + i, text).map((line) => ({ type: 'source' as const, line })),
  )
}

function spread(lines: readonly PlainLine[], duration: number | null): readonly TimedLine[] {
  const step = duration === null ? 1 : duration / (lines.length + 1)
  return lines.map(({ type, line }, i) => ({ at: Math.floor(step * (i + 1)), type, line }))
}

/**
 * A script has no statements: it can be canceled at each of its lines and, up to a thousand times, each
 * second.
 */
function boundariesOf(duration: number | null, log: readonly TimedLine[]): readonly number[] {
  if (duration === null) return []
  const step = Math.max(1000, Math.ceil(duration / 1000))
  const ticks = Array.from({ length: Math.floor(duration / step) }, (_, i) => (i + 1) * step)
  return [...new Set([...log.map(({ at }) => at), ...ticks, duration])].sort((a, b) => a - b)
}

function conditionCodeOf(outcome: RunOutcome, log: readonly PlainLine[]): number {
  if (outcome !== 'error') return outcome === 'warning' ? 4 : 0
  return log.some(({ line }) => /^ERROR \d+-\d+:/.test(line)) ? 3000 : 1012 // finding F39
}

function variablesOf(program: ScriptedProgram, code: number, at: number): Run['variables'] {
  const own = Object.entries(program.variables ?? {}).map(([name, value]) => ({
    at,
    name: name.toUpperCase(),
    value,
  }))
  return own.some(({ name }) => name === 'SYSCC') ? own : [...own, { at, name: 'SYSCC', value: String(code) }]
}
