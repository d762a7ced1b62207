import { readFile } from 'node:fs/promises'
import { startStandin } from '@standin/server/node'
import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, describe, expect, it } from 'vitest'
import { curl } from './curl.fixture.ts'

const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8')

/** The tour's command lines with what the README says they print. */
const tour = [...readme.matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).filter((part) => part !== ''))
  .map((part) => {
    const end = part.indexOf('\n')
    return { command: part.slice(0, end), output: part.slice(end + 1).trimEnd() }
  })

const standin = await startStandin({ systems: await Promise.all(systemIds.map(loadSystem)) })
afterAll(standin.close)

describe('the tour in the README', () => {
  it('is there', () => {
    expect(tour.length).toBeGreaterThanOrEqual(6)
  })

  it.each(tour)('$command', async ({ command, output }) => {
    expect(await curl(command, standin.url)).toBe(output)
  })
})
