import { expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

it('says who can ask, and what every state gives', async () => {
  const { code, out } = await runCli('pact', 'states', '--system', 'sas-compute')
  expect(code).toBe(0)
  expect(out).toMatch(/'as', which says who asks: none, admin\.\n/)
  expect(out).toMatch(/'unique' and the headers of the login/)
})
