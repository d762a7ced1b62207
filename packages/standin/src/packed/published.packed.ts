import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { must, outside, root, sh } from './outside.fixture.ts'

const tarballs = inject('tarballs')
const nodes = inject('nodes')
const each = Object.entries(tarballs)
const bin = join(root, 'node_modules', '.bin')
const attw = `'${bin}/attw' --format ascii`
let folder: string

beforeAll(async () => {
  folder = await outside('published')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(each)('%s, as it is published', (name, tarball) => {
  it('has no fault that publint knows', async () => {
    expect(await sh(folder, `'${bin}/publint' run --strict '${tarball}'`, nodes[24])).toMatchObject({
      code: 0,
    })
  })

  it('has declarations for each way in, and is ESM', async () => {
    expect(await sh(folder, `${attw} --profile esm-only '${tarball}'`, nodes[24])).toMatchObject({ code: 0 })
  })

  it('runs nothing when it is installed, names its licence, and depends on versions that are published', async () => {
    const manifest = JSON.parse(await must(folder, `tar -xzOf '${tarball}' package/package.json`))
    const { scripts = {}, dependencies = {}, engines, license } = manifest
    expect(
      Object.keys(scripts).filter((script) => /^(pre|post)?(install|prepare|pack)/.test(script)),
    ).toEqual([])
    expect(JSON.stringify(dependencies)).not.toMatch(/workspace:|catalog:|file:/)
    expect({ engines, license }).toEqual({ engines: { node: '>=20.19' }, license: 'Apache-2.0' })
    const files = (await must(folder, `tar -tzf '${tarball}'`)).split('\n')
    expect(files).toContain('package/LICENSE')
    expect(files.filter((file) => /\.(test|fixture|debian|packed)\.|\/src\//.test(file))).toEqual([])
    expect(name).toMatch(/^(@standin\/\w+|standin)$/)
  })
})

it('standin/client can be required too', async () => {
  const line = `${attw} --profile node16 --entrypoints client -- '${tarballs.standin}'`
  expect(await sh(folder, line, nodes[24])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/from CJS.*CJS/),
  })
})

it('standin has the licences of all that is in it', async () => {
  const said = await must(folder, `tar -xzOf '${tarballs.standin}' package/dist/third-party-licenses.txt`)
  for (const name of ['hono', 'zod', 'saxes', 'pkijs'])
    expect(said).toMatch(new RegExp(`^## ${name} \\d`, 'm'))
})

it('npm i standin brings three packages and 5 MB at most', async () => {
  const place = await outside('size')
  await writeFile(join(place, 'package.json'), '{"private":true}')
  await must(place, `npm install '${tarballs.standin}'`, nodes[20])
  const { packages } = JSON.parse(await readFile(join(place, 'node_modules', '.package-lock.json'), 'utf8'))
  const bytes = await sizeOf(join(place, 'node_modules'))
  process.stdout.write(`npm i standin: ${Object.keys(packages).length} package(s), ${bytes} bytes\n`)
  expect(Object.keys(packages).length).toBeLessThanOrEqual(3)
  expect(bytes).toBeLessThanOrEqual(5_000_000)
  await rm(place, { recursive: true, force: true })
})

it('the packages that it is made of work on their own', async () => {
  const place = await outside('libraries')
  const own = each.flatMap(([name, tarball]) => (name === 'standin' ? [] : [`'${tarball}'`]))
  await writeFile(join(place, 'package.json'), '{"private":true,"type":"module"}')
  await must(place, `npm install ${own.join(' ')}`, nodes[20])
  const script = `
    import { startStandin } from '@standin/server/node'
    import { createFakeTarget } from '@standin/contract'
    import { loadSystem, systemIds } from '@standin/systems'
    const standin = await startStandin({ systems: await Promise.all(systemIds.map(loadSystem)) })
    console.log((await (await fetch(standin.url + '/_standin/health')).json()).status, typeof createFakeTarget)
    await standin.close()`
  await writeFile(join(place, 'all.js'), script)
  expect(await must(place, 'node all.js', nodes[20])).toBe('ok function\n')
  await rm(place, { recursive: true, force: true })
})

async function sizeOf(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
