import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'tsdown'

interface Module {
  readonly folder: string
  readonly name: string
}

/** Writes the licences of what was bundled beside it, as they ask for. A package without one fails the build. */
export function bundledLicenses(): Rolldown.Plugin {
  return {
    name: 'bundled-licenses',
    async generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []))
      const modules = new Map(ids.flatMap(packageOf).map((each) => [each.name, each]))
      const names = [...modules.keys()].toSorted()
      const texts = await Promise.all(names.map((name) => licenceOf(modules.get(name))))
      const source = `standin contains these packages.\n\n${texts.join('\n\n')}\n`
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source })
    },
  }
}

/** `…/node_modules/@scope/name/…`: the last such folder, since pnpm's own lie inside of one. */
function packageOf(id: string): readonly Module[] {
  const [folder = '', name] =
    /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(id.replaceAll('\\', '/')) ?? []
  return name === undefined ? [] : [{ folder, name }]
}

async function licenceOf(module: Module | undefined): Promise<string> {
  const { folder = '', name = '' } = module ?? {}
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each))
  const path = file === undefined ? join(ownFolder, `${name}.txt`) : join(folder, file)
  return `## ${name} ${version} (${license})\n\n${(await readFile(path, 'utf8')).trim()}`
}

/** Where the licences are of packages that have them in their repository alone. */
const ownFolder = fileURLToPath(new URL('licenses', import.meta.url))
