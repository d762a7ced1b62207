import { spawnSync } from 'node:child_process'

const howToGet = (name: string) =>
  `On Debian 12, as root: apt-get update && apt-get install -y --no-install-recommends ${name}`

function dpkg(command: string, ...args: readonly string[]): readonly string[] {
  const { error, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  if (error) throw new Error(`${command} could not be started, so this is no Debian: ${error.message}`)
  return stdout.split('\n')
}

/** The version of a package. These tests never skip: where it is missing they fail, and say what to do. */
export function installedVersion(name: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg's own
  const [found = ''] = dpkg('dpkg-query', '--show', '--showformat', '${db:Status-Abbrev} ${Version}', name)
  const [, version] = /^ii +(\S+)$/.exec(found) ?? []
  if (version !== undefined) return version
  throw new Error(`Debian's package ${name} is not installed. ${howToGet(name)}`)
}

/** The programs and Python files of a package that are not as Debian made them. */
export const changedFiles = (name: string): readonly string[] =>
  dpkg('dpkg', '--verify', name).filter((line) => /\s\/usr\/(bin|lib)\//.test(line))

/** Where a package has put a program of its own. */
export const findProgram = (program: string, name: string): string => findFile(`bin/${program}`, name)

/** Where a package has put a file. */
export function findFile(file: string, name: string): string {
  const version = installedVersion(name)
  const found = dpkg('dpkg', '--listfiles', name).find((path) => path.endsWith(`/${file}`))
  if (found !== undefined) return found
  throw new Error(`Debian's package ${name} ${version} has no file ${file}.`)
}
