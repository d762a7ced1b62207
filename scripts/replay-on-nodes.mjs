// Records 1,000 mixed requests over all systems with this repository's Node and its sources, and has every Node that
// is named replay them with what was built: `node scripts/replay-on-nodes.mjs /path/to/node20 /path/to/node26 …`.
// `--standin <bin>` replays with another build, such as one that was installed from a tarball.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const given = args.indexOf('--standin')
const [, own] = given < 0 ? [] : args.splice(given, 2)
const bin = own ?? join(root, 'packages/standin/bin/standin.mjs')
const nodes = args.length > 0 ? args : [process.execPath]

const folder = mkdtempSync(join(tmpdir(), 'standin-replay-'))
const file = join(folder, 'mixed.replay.json')
const recorder = join(root, 'packages/standin/src/e2e/fixtures/write-mixed-replay.ts')
try {
  // A password that the walks try, and no setting names.
  const secret = ['--secret', 'wrong']
  const repositorysNode = join(root, 'node_modules/.bin/node')
  execFileSync(repositorysNode, ['--conditions=@standin/source', recorder, file], { stdio: 'inherit' })
  for (const node of nodes) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    const { status, stdout, stderr } = spawnSync(node, [bin, 'replay', file, ...secret], { encoding: 'utf8' })
    process.stdout.write(`${version}: ${(stdout || stderr).trim()}\n`)
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
