import { expect, it } from 'vitest'
import { outcomeOf } from './scripted-command.ts'

it.each([
  ['hostname', 10_000, 0],
  ['sleep 5', 5_000, 0],
  ['cmd /c timeout /t 3 & exit /b 7', 3_000, 7],
  ['exit 2', 10_000, 2],
  ['exitcode 2', 10_000, 0],
])('%s runs %i ms and exits with %i', (line, duration, exitCode) => {
  expect(outcomeOf(line, [])).toEqual({ duration, exitCode, output: '' })
})

it('the first scripted command that matches wins', () => {
  const scripted = [
    { match: { equals: 'echo hello' }, output: 'hello' },
    { match: { contains: 'echo' }, exitCode: 1 },
    { match: { pattern: '^render \\d+$' }, duration: 60_000 },
  ]
  expect(outcomeOf('echo hello', scripted)).toEqual({ duration: 10_000, exitCode: 0, output: 'hello' })
  expect(outcomeOf('echo', scripted)).toMatchObject({ exitCode: 1 })
  expect(outcomeOf('render 7', scripted)).toMatchObject({ duration: 60_000 })
  expect(outcomeOf('sleep 1', scripted)).toMatchObject({ duration: 1_000 })
})
