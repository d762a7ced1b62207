// Shows what a release would be: the versions and changelogs that the changesets give, and what npm would publish. It
// works on a copy in a temporary folder, and sends nothing anywhere.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const copy = mkdtempSync(join(tmpdir(), 'standin-release-'))
const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** Runs a tool to its end and gives what it said; its failure is ours. */
function run(cwd, command, ...args) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (!error && status === 0) return stdout
  process.stderr.write(
    `${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`,
  )
  process.exit(1)
}

/** The files that git knows, as they are in the folder now, and what the builds made of them. */
function copyRepository() {
  const tracked = run(root, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const file of tracked.split('\0').filter(Boolean)) {
    cpSync(join(root, file), join(copy, file), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  run(copy, 'git', 'init', '--quiet')
}

const packages = () =>
  readdirSync(join(copy, 'packages'))
    .map((name) => ({
      folder: join(copy, 'packages', name),
      ...read(copy, 'packages', name, 'package.json'),
    }))
    .filter((each) => !each.private)

/** What this release says of a package: the first section of its changelog. */
const notesOf = (folder) =>
  readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
    .split(/^## .*$/m)[1]
    ?.trim() ?? ''

/** A package as npm would publish it: by a tarball of pnpm's, which replaces `workspace:` and `catalog:`. */
function dryPublish({ folder, name, version }) {
  const built = join(root, 'packages', basename(folder))
  cpSync(join(built, 'dist'), join(folder, 'dist'), { recursive: true })
  const { packageManager } = read(root, 'package.json')
  run(folder, 'npx', '-y', packageManager, 'pack', '--pack-destination', copy)
  const tarball = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  const said = run(copy, 'npm', 'publish', '--dry-run', '--json', '--access', 'public', tarball)
  // npm 11 answers by the package's name, earlier ones with the tarball alone.
  const { [name]: own, ...alone } = JSON.parse(said)
  return own ?? alone
}

try {
  copyRepository()
  run(copy, join(root, 'node_modules', '.bin', 'changeset'), 'version')
  const all = packages()
  for (const each of all) {
    const { size, unpackedSize, entryCount } = dryPublish(each)
    const was = read(root, 'packages', basename(each.folder), 'package.json').version
    process.stdout.write(
      `${each.name} ${was} -> ${each.version}: ${size} bytes, ${unpackedSize} unpacked, ${entryCount} files\n`,
    )
  }
  for (const { name, version, folder } of all) {
    process.stdout.write(`\n${name} ${version}\n\n${notesOf(folder)}\n`)
  }
  process.stdout.write('\nNothing was published.\n')
} finally {
  rmSync(copy, { recursive: true, force: true })
}
