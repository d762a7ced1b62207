import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Modules } from './generate-system.ts'

/** The files of `folder` that are not what was generated: other, missing, or no longer generated at all. */
export function findStale(folder: string, modules: Modules): string[] {
  const changed = Object.entries(modules).filter(([file, text]) => readIfThere(join(folder, file)) !== text)
  return [...changed.map(([file]) => file), ...findLeftovers(folder, modules)].sort()
}

export function writeModules(folder: string, modules: Modules): void {
  mkdirSync(folder, { recursive: true })
  for (const file of findLeftovers(folder, modules)) rmSync(join(folder, file))
  for (const [file, text] of Object.entries(modules)) writeFileSync(join(folder, file), text)
}

// The folder is the generator's own, so that a module it no longer writes would be read as current.
function findLeftovers(folder: string, modules: Modules): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.ts') && !Object.hasOwn(modules, file))
  } catch {
    return []
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
