import { changeMacro, type RunState, say } from './run-state.ts'
import type { Step } from './step.ts'

/** The lines that close a step (recorded, the indented blank and the empty line too), and SYSERR. */
export function sayUsage(state: RunState, step: Step): void {
  const real = state.now - step.startedAt
  const title = step.kind === 'data' ? 'DATA statement' : `PROCEDURE ${step.name}`
  changeMacro(state, 'SYSERR', step.failed ? '1012' : '0')
  say(state, `NOTE: ${title} used (Total process time):`)
  say(state, `      real time           ${processTime(real)}`, 'note')
  say(state, `      cpu time            ${processTime(real - step.slept)}`, 'note')
  say(state, '      ', 'note')
  say(state, '', 'note')
}

export function sayStopped(state: RunState): void {
  say(state, 'NOTE: The SAS System stopped processing this step because of errors.')
}

/**
 * Milliseconds as SAS writes them: `0.00 seconds`, from a minute on `1:36.57`, from an hour on
 * `1:00:00.00`.
 */
export function processTime(millis: number): string {
  const hundredths = Math.floor(millis / 10)
  const seconds = `${Math.floor(hundredths / 100) % 60}.${String(hundredths % 100).padStart(2, '0')}`
  const minutes = Math.floor(hundredths / 6000)
  if (minutes === 0) return `${seconds} seconds`
  const hours = Math.floor(minutes / 60)
  const padded = seconds.padStart(5, '0')
  return hours === 0 ? `${minutes}:${padded}` : `${hours}:${String(minutes % 60).padStart(2, '0')}:${padded}`
}
