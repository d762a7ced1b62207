import { sasDate } from './calendar.ts'

export interface MacroContext {
  readonly userId: string
  /** The Compute job, as SYS_COMPUTE_JOB_ID shows it; empty while there is none. */
  readonly jobId: string
  readonly sessionId: string
  /** The session's start, epoch milliseconds. */
  readonly startedAt: number
}

/**
 * Automatic macro variables, by upper-case name. Which there are is documented in the macro language
 * reference, the two SYS_COMPUTE_ ones in compute.md; the values of host and process are Standin's own.
 */
export function automaticMacros({
  userId,
  jobId,
  sessionId,
  startedAt,
}: MacroContext): Readonly<Record<string, string>> {
  const date = sasDate(startedAt)
  const process = processNumber(sessionId)
  return {
    SYSCC: '0',
    SYSERR: '0',
    SYSRC: '0',
    SYSERRORTEXT: '',
    SYSWARNINGTEXT: '',
    SYSUSERID: userId,
    SYSJOBID: String(process),
    SYSPROCESSID: `41${process.toString(16).toUpperCase().padStart(30, '0')}`,
    SYSPROCESSNAME: 'Compute Server',
    SYSDATE9: date.date9,
    SYSDATE: date.date7,
    SYSDAY: date.weekday,
    SYSTIME: date.time5,
    SYSVER: 'V.04.00',
    SYSVLONG: 'V.04.00M0P000000',
    SYSVLONG4: 'V.04.00M0P00000000',
    SYSSCP: 'LIN X64',
    SYSSCPL: 'Linux',
    SYSHOSTNAME: `sas-compute-server-${process}`,
    SYSENV: 'BACK',
    SYSLAST: '_NULL_',
    SYSNOBS: '-1',
    SYSENCODING: 'utf-8',
    SYS_COMPUTE_SESSION_ID: sessionId,
    SYS_COMPUTE_JOB_ID: jobId,
  }
}

/** A process number that is the session's own, and the same each time. */
function processNumber(sessionId: string): number {
  let sum = 0
  for (const sign of sessionId) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 32_000
  return 100 + sum
}
