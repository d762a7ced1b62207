import { type TestAPI, test } from 'vitest'
import { createStandin, type Standin } from '../create-standin.ts'
import type { InWorld } from '../in-world.ts'
import { type ListenOptions, startStandin } from '../start-standin.ts'
import { renderJournal } from './render-journal.ts'
import { worldName } from './world-name.ts'

export interface StandinTestOptions extends ListenOptions {
  /** Serves on a port as well, so that `standin.url` is there. Default false. */
  readonly listen?: boolean
}

export interface StandinFixtures {
  /** One server for all tests of a file. */
  readonly standinServer: Standin
  /**
   * A world of the test's own, named after it. The server's options hold in it, the seed too, so that tests see the
   * same bytes in any order and side by side. When the test fails, the world's journal is printed.
   */
  readonly standin: InWorld
}

/** vitest's `test` with a world for each test: `const test = standinTest({ systems: ['freezer'] })`. */
export function standinTest({ listen = false, ...options }: StandinTestOptions): TestAPI<StandinFixtures> {
  return test.extend<StandinFixtures>({
    standinServer: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture uses from this pattern.
      async ({}, use) => {
        const server = await (listen ? startStandin(options) : createStandin(options))
        await use(server)
        await server.close()
      },
      { scope: 'file' },
    ],
    standin: async ({ standinServer, task, onTestFailed }, use) => {
      const { worlds, within } = standinServer
      const name = worldName(task.fullName ?? task.name, (taken) => worlds.find(taken) !== undefined)
      const world = worlds.create({ name })
      onTestFailed(() => console.error(renderJournal(world)))
      await use(within(world))
      worlds.remove(name)
    },
  })
}
