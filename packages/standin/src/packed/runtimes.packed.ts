import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { must, outside, root, sh } from './outside.fixture.ts'

const { standin = '' } = inject('tarballs')
const nodes = inject('nodes')
const consumer = fileURLToPath(new URL('consumer', import.meta.url))

/** The newest peers that each Node can run. */
const peers: Readonly<Record<string, string>> = {
  20: 'vitest@4.1.12 msw@2.15.0',
  22: 'vitest@5.1.1 msw@3.0.5',
  24: 'vitest@5.1.1 msw@3.0.5',
  26: 'vitest@5.1.1 msw@3.0.5',
}

let folder: string
beforeAll(async () => {
  folder = await outside('runtimes')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A user's project outside of the repository, with the tarball installed. */
async function project(name: string, others: string, node: string | undefined): Promise<string> {
  const place = join(folder, name)
  await mkdir(place)
  await cp(consumer, place, { recursive: true })
  await writeFile(join(place, 'package.json'), '{"private":true,"type":"module"}')
  await must(place, `npm install '${standin}' ${others}`, node)
  return place
}

const hashes = new Map<string, string>()

describe.concurrent.each(Object.entries(nodes))('on Node %s', (major, node) => {
  it('a project that installed the tarball has what it needs', async () => {
    const place = await project(major, peers[major] ?? '', node)
    expect(await served(place, node)).toMatch(
      /^200 Tue, 01 Jan 2036 00:00:05 GMT\ntrue true unknown-world\nok main\n/,
    )
    expect(await must(place, 'node msw.mjs', node)).toContain('200 Tue, 01 Jan 2036 00:00:00 GMT')
    expect(await must(place, 'npx vitest run', node)).toMatch(/1 passed/)
    const failing = await sh(place, 'FAIL=1 npx vitest run', node)
    expect(failing.said).toMatch(
      /The journal of the world \S*a-job-is-not-there: 1 requests\n +0 +404 GET \/v2\/proj\/jobs/,
    )
    expect(await must(place, 'npx standin verify freezer', node)).toMatch(/^PASS/m)
    hashes.set(major, await must(place, 'node same-bytes.mjs', node))
  })
})

it('the same seed gives the same bytes on all of them', () => {
  expect([...hashes.keys()].toSorted()).toEqual(Object.keys(nodes).toSorted())
  expect(new Set(hashes.values()).size).toBe(1)
})

it('what the README shows in a test runs', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [, shown = ''] = /## In a test\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? []
  expect(shown).toContain('createStandin')
  const place = join(folder, '24')
  await writeFile(join(place, 'readme.mjs'), shown)
  expect(await sh(place, 'node readme.mjs', nodes[24])).toEqual({ code: 0, said: '' })
})

it('what one Node recorded, all of them replay to the byte', async () => {
  const bin = join(folder, '20', 'node_modules', 'standin', 'bin', 'standin.mjs')
  const programs = Object.values(nodes).map((each) => `'${each}/node'`)
  const line = `node scripts/replay-on-nodes.mjs --standin '${bin}' ${programs.join(' ')}`
  const said = await must(root, line, nodes[24])
  expect(said.match(/^v\d.*byte-equal/gm)).toHaveLength(4)
})

/** Starts as the documentation says, and asks by both forms of the client. */
const served = (place: string, node: string) =>
  must(
    place,
    `npx standin start freezer --port 0 --seed 7 --log silent --ready-file ready.json > log.txt &
    until [ -s ready.json ]; do kill -0 $!; sleep 0.1; done
    ready() { node -p "JSON.parse(fs.readFileSync('ready.json')).$1"; }
    # Not npx, which passes no signal on.
    trap "kill $(ready pid)" EXIT
    url=$(ready url)
    node client.cjs "$url"
    node client.mjs "$url"
    grep -q "standin listening on $url" log.txt`,
    node,
  )

it.each([
  ['5.9.3', 'nodenext'],
  ['7.0.2', 'nodenext'],
  ['7.0.2', 'bundler'],
])('TypeScript %s reads the declarations by %s', async (version, resolution) => {
  const name = `types-${version}-${resolution}`
  const place = await project(
    name,
    `typescript@${version} @types/node@24.19.2 vitest@5.1.1 msw@3.0.5`,
    nodes[24],
  )
  const module = resolution === 'bundler' ? 'preserve' : 'nodenext'
  const flags = `--noEmit --strict --target es2023 --lib es2023,esnext.disposable --types node --skipLibCheck`
  const line = `npx tsc ${flags} --module ${module} --moduleResolution ${resolution} types.ts`
  expect(await sh(place, line, nodes[24])).toEqual({ code: 0, said: '' })
})
