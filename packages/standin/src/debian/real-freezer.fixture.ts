import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProgram } from '../cli/run-cli.fixture.ts'
import { findFile, installedVersion } from './debian-software.fixture.ts'

/** What the real freezer-api needs besides Python, as Debian names it. */
const freezerApiPackages = [
  'python3-freezer-api',
  'python3-pastescript',
  'python3-alembic',
  'python3-openstacksdk',
  'python3-webob',
  'libfaketime',
] as const

export interface RealFreezer {
  readonly url: string
  /** Moves its clock, which stands still otherwise, and says what it shows: epoch ms. */
  readonly advance: (ms: number) => number
  readonly stop: () => Promise<void>
}

const script = fileURLToPath(new URL('serve-freezer.py', import.meta.url))
const patience = 30_000

/**
 * The real freezer-api of Debian 12, on loopback with a database of its own. Its clock is a file that libfaketime
 * reads: whole seconds, which are all that the service counts.
 */
export async function startRealFreezer(startAt = Date.UTC(2026, 10, 22, 10)): Promise<RealFreezer> {
  for (const name of freezerApiPackages) installedVersion(name)
  const home = mkdtempSync(join(tmpdir(), 'standin-real-freezer-'))
  const clock = join(home, 'clock')
  let now = startAt
  const setClock = () => {
    // Renamed into place, so that nobody ever reads half of it.
    writeFileSync(`${clock}.new`, new Date(now).toISOString().slice(0, 19).replace('T', ' '))
    renameSync(`${clock}.new`, clock)
    return now
  }
  setClock()
  const { child, finished, says } = startProgram('/usr/bin/python3', ['-u', '-W', 'ignore', script, home], {
    PATH: '/usr/bin:/bin',
    HOME: home,
    TMPDIR: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    LD_PRELOAD: findFile('libfaketimeMT.so.1', 'libfaketime'),
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: '1',
    // What waits, waits in real time, and without a detour that makes every request five times as long.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    NO_FAKE_STAT: '1',
  })
  const stop = async () => {
    child.kill('SIGKILL')
    await finished
    rmSync(home, { recursive: true, force: true })
  }
  const late = setTimeout(() => child.kill('SIGKILL'), patience)
  const said = await says(/serving on \S+\n/).catch(async (cause: unknown) => {
    await stop()
    throw new Error(`The real freezer-api did not start within ${patience / 1000} s.`, { cause })
  })
  clearTimeout(late)
  const [, url = ''] = /serving on (\S+)/.exec(said) ?? []
  return {
    url,
    advance: (ms) => {
      now += ms
      return setClock()
    },
    stop,
  }
}
