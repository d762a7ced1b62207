import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { must, outside, root } from './outside.fixture.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tarball of each published package lies, by its name. */
    readonly tarballs: Readonly<Record<string, string>>
    /** The folder of programs of each Node, by its major version. */
    readonly nodes: Readonly<Record<string, string>>
  }
}

/** The oldest that is promised, and the latest of each line. */
const versions = ['20.19.0', '22.23.3', '24.21.0', '26.10.0']

let folder: string

/** Packs what is published and installs the Nodes it has to run on, once for all tests. */
export async function setup(project: TestProject): Promise<void> {
  folder = await outside('packed')
  project.provide('tarballs', await packed(folder))
  const nodes: Record<string, string> = {}
  for (const version of versions) {
    const [major, bin] = await installNode(folder, version)
    nodes[major] = bin
  }
  project.provide('nodes', nodes)
}

export const teardown = () => rm(folder, { recursive: true, force: true })

async function packed(folder: string): Promise<Readonly<Record<string, string>>> {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const names = await readdir(join(root, 'packages'))
  const found: Record<string, string> = {}
  const lines: string[] = []
  for (const name of names) {
    const place = join(root, 'packages', name)
    const manifest = JSON.parse(await readFile(join(place, 'package.json'), 'utf8'))
    if (manifest.private) continue
    // pnpm replaces what npm can't read: `workspace:` and `catalog:`.
    lines.push(`(cd '${place}' && pnpm pack --pack-destination '${folder}')`)
    const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
    found[manifest.name] = join(folder, file)
  }
  await must(root, `npx -y -p ${packageManager} -c "${lines.join(' && ')}"`)
  return found
}

/** The package of a platform has the program and no script; `node` itself would install it by one. */
const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

async function installNode(folder: string, version: string): Promise<readonly [string, string]> {
  const place = join(folder, `node-${version}`)
  await must(folder, `npm install --prefix '${place}' ${platform}@${version}`)
  const bin = join(place, 'node_modules', platform, 'bin')
  const said = await must(folder, 'node --version', bin)
  if (said.trim() !== `v${version}`) throw new Error(`wanted Node ${version} and got ${said}`)
  return [version.split('.')[0] ?? '', bin]
}
