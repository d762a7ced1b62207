import { join } from 'node:path'
import { findStale, writeModules } from './check-stale.ts'
import { generateSystem } from './generate-system.ts'
import { readDocument } from './read-document.ts'
import { SpecError } from './spec-error.ts'
import type { Target, Targets } from './targets.ts'

type Options = {
  /** The root of the repository. */
  readonly root: string
  readonly targets: Targets
  readonly print: (line: string) => void
}

const usage = 'usage: node packages/codegen/src/main.ts [--check] [system…]'

/** Generates, or checks, and returns the exit code: 0 done, 1 something is stale, 2 it could not be done. */
export async function runGenerator(
  args: readonly string[],
  { root, targets, print }: Options,
): Promise<number> {
  const check = args.includes('--check')
  const ids = args.filter((arg) => arg !== '--check')
  const unknown = ids.filter((id) => !Object.hasOwn(targets, id))
  for (const id of unknown) {
    print(id.startsWith('-') ? usage : `no system '${id}'; one of ${Object.keys(targets).join(', ')}`)
  }
  if (unknown.length > 0) return 2
  const codes = [0]
  for (const [id, target] of Object.entries(targets)) {
    if (ids.length === 0 || ids.includes(id))
      codes.push(await runTarget(target, check, { root, targets, print }))
  }
  return Math.max(...codes)
}

async function runTarget(target: Target, check: boolean, { root, print }: Options): Promise<number> {
  try {
    const modules = await generateSystem(readDocument(root, target.spec), target)
    const folder = join(root, target.output)
    const stale = findStale(folder, modules)
    if (!check) writeModules(folder, modules)
    for (const file of stale) print(`${check ? 'stale' : 'wrote'} ${target.output}/${file}`)
    if (check && stale.length > 0) print(`${target.spec} says otherwise; run: npm run generate`)
    return check && stale.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    print(error.message)
    return 2
  }
}
