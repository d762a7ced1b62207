import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const example = (name: string) =>
  readFile(fileURLToPath(new URL(`../../../../examples/pact/${name}`, import.meta.url)), 'utf8')

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !/^(#|\s)/.test(line))

/** What the script does besides: to be safe, to end its server, and to come from anywhere. */
const ofScript = [/^set -/, /^cd /, /^stop\(\)/, /^}$/, /^trap stop/, /^rm -f ready\.json$/]

it("the workflow's commands are those of the script, in their order", async () => {
  const { jobs } = parse(await example('github-actions.yml')) as Workflow
  const workflow = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => linesOf(run)))
  const script = linesOf(await example('verify.sh'))
  expect(workflow).toContainEqual(expect.stringMatching(/standin pact verify/))
  expect(workflow).toEqual(script.filter((line) => !ofScript.some((each) => each.test(line))))
})

it('the script is run with the README', async () => {
  expect(await example('README.md')).toMatch(/^```sh\n(?:(?!```).*\n)*bash verify\.sh$/m)
})
