import { expect, it } from 'vitest'
import { automaticMacros } from './default-macros.ts'

const context = { userId: 'tester', jobId: 'J1', sessionId: 'abc-ses0000', startedAt: 2_082_758_400_000 }

it('describes the session', () => {
  expect(automaticMacros(context)).toMatchObject({
    SYSCC: '0',
    SYSUSERID: 'tester',
    SYSDATE9: '01JAN2036',
    SYSDATE: '01JAN36',
    SYSDAY: 'Tuesday',
    SYSTIME: '00:00',
    SYSVER: 'V.04.00',
    SYSSCP: 'LIN X64',
    SYSENCODING: 'utf-8',
    SYSLAST: '_NULL_',
    SYS_COMPUTE_SESSION_ID: 'abc-ses0000',
    SYS_COMPUTE_JOB_ID: 'J1',
  })
})

it('has one process number per session, the same each time', () => {
  const process = automaticMacros(context).SYSJOBID
  expect(process).toMatch(/^\d+$/)
  expect(automaticMacros({ ...context, jobId: 'J2' }).SYSJOBID).toBe(process)
  expect(automaticMacros({ ...context, sessionId: 'def' }).SYSJOBID).not.toBe(process)
})

it('has upper-case names only', () => {
  expect(Object.keys(automaticMacros(context)).every((name) => /^[A-Z_][A-Z0-9_]*$/.test(name))).toBe(true)
})
