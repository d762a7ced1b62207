// Brings a machine that has only Node 20 and npm to where the repository's own tools run, then runs one of them.
// It uses nothing but Node, since nothing is installed before it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.standin-installed')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// The first `node` in this path is the repository's own, from the moment it is installed.
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}
const options = { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }

function fail(message, code = 2) {
  process.stderr.write(`bootstrap: ${message}\n`)
  process.exit(code)
}

const codeOf = (code, signal) => code ?? 128 + constants.signals[signal]

/** Runs a tool to its end and gives its exit code. */
function runTool(command, args) {
  const { error, status, signal } = spawnSync(command, args, options)
  if (error) fail(`${command} could not be started: ${error.message}`)
  return codeOf(status, signal)
}

function run(command, ...args) {
  const code = runTool(command, args)
  if (code !== 0) process.exit(code)
}

/** For what runs until it is stopped: signals go on to it, and its exit code is ours. */
function become(command, ...args) {
  const child = spawn(command, args, options)
  child.once('error', (error) => fail(`${command} could not be started: ${error.message}`))
  child.once('exit', (code, signal) => process.exit(codeOf(code, signal)))
  // A terminal sends Ctrl-C to the whole process group, so the child has it already.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
}

function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`needs Node 20.19 or newer; this is ${process.version}`)
  const hash = createHash('sha256').update(packageManager)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const code = runTool('npx', ['-y', packageManager, 'install', '--frozen-lockfile'])
  if (code !== 0) fail(`${packageManager} could not install the dependencies (exit ${code}); see above`)
  writeFileSync(stamp, wanted)
}

// Turbo runs each package's script with pnpm and looks for it in the path; npx puts it there.
const build = (...args) =>
  run('npx', '-y', '-p', packageManager, 'turbo', 'run', 'build', '--output-logs=errors-only', ...args)

function cli(args) {
  build('--filter=standin')
  become('node', 'packages/standin/bin/standin.mjs', ...args)
}

/** What a change is compared with: nothing in a checkout that has no main branch. */
const baseBranch = () =>
  ['main', 'origin/main'].find(
    (ref) =>
      spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: root }).status === 0,
  )

function checkChangesets() {
  const base = baseBranch()
  if (base) return runTool('changeset', ['status', '--since', base])
  process.stdout.write('skipped: there is no main branch here to compare with\n')
  return 0
}

const checks = {
  'format and lint': () => runTool('biome', ['ci', '.']),
  types: () => runTool('tsc', ['--noEmit', '-p', 'tsconfig.json']),
  'dead code': () => runTool('knip', []),
  generated: () => runTool('node', ['packages/codegen/src/main.ts', '--check']),
  changesets: checkChangesets,
  tests: () => runTool('vitest', ['run']),
}

function check(args) {
  const unknown = args.find((arg) => arg !== '--no-tests')
  if (unknown) fail(`check: unknown argument '${unknown}'; it takes --no-tests`)
  build()
  const names = Object.keys(checks).filter((name) => name !== 'tests' || !args.includes('--no-tests'))
  const failed = names.filter((name) => {
    process.stdout.write(`\ncheck: ${name}\n`)
    return checks[name]() !== 0
  })
  if (failed.length > 0) fail(`check failed: ${failed.join(', ')}`, 1)
  process.stdout.write('\ncheck: all green\n')
}

const tasks = {
  start: (args) => cli(['start', ...args]),
  standin: cli,
  test: (args) => {
    build()
    run('vitest', 'run', ...args)
  },
  // What these need is Debian's: see .ci/run.
  debian: (args) => {
    build('--filter=standin')
    run('vitest', 'run', '--config', 'vitest.debian.ts', ...args)
  },
  // The contract kit against providers that are wrong on purpose; prints how many it catches.
  mutants: (args) => run('vitest', 'run', '--config', 'vitest.mutants.ts', ...args),
  // What worlds cost, as ratios; it fails where making one takes a millisecond.
  bench: (args) => run('node', '--conditions=@standin/source', 'packages/standin/bench/worlds.ts', ...args),
  // What is published, in folders outside, on each Node that it runs on.
  packed: (args) => {
    build()
    run('vitest', 'run', '--config', 'vitest.packed.ts', ...args)
  },
  // What a release would be; it sends nothing anywhere.
  'release-dry-run': () => {
    build()
    run('node', 'scripts/release-dry-run.mjs')
  },
  check,
  generate: () => run('node', 'packages/codegen/src/main.ts'),
  format: () => run('biome', 'check', '--write', '.'),
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(tasks, name)) fail(`no task '${name}'; one of ${Object.keys(tasks).join(', ')}`)
install()
tasks[name](args)
