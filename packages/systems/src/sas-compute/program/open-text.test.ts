import { expect, it } from 'vitest'
import { openText } from './open-text.ts'
import { programInput, run } from './program.fixture.ts'

it.each([
  ["%let a = 'it;\n%put b;", "%let a = 'it;\n%put b;"],
  ['%put "a;', '%put "a;'],
  ['%put a', ''],
  ["/* it's", ''],
  ["%put 'a", "%put 'a"],
  ["* it's", ''],
])('%j leaves %j open', (code, open) => {
  expect(openText(code, code.length)).toBe(open)
})

it('what is closed leaves nothing', () => {
  expect(openText('%put a;', 0)).toBe('')
})

it('code of a session with an open quote is swallowed up to its end, and echoed under its own numbers', () => {
  const after = (openText: string) => ({ session: { ...programInput('').session, nextLine: 7, openText } })
  const swallowed = run(['%put no;', '%put nor this;'], after("%let a = 'it;"))
  expect(swallowed.log.map(({ line }) => line.trimEnd())).toEqual(['7    %put no;', '8    %put nor this;'])
  expect(swallowed).toMatchObject({ outcome: 'completed', nextLine: 9 })
  expect(swallowed.openText).toBe("%let a = 'it;\n%put no;\n%put nor this;")
  const closed = run(['*\';*";*/;', '%put said;'], after(swallowed.openText))
  expect(closed.log.at(-1)?.line).toBe('said')
  expect(closed).toMatchObject({ openText: '', nextLine: 9 })
})
