import { join } from 'node:path'
import { runGenerator } from './run-generator.ts'
import { targets } from './targets.ts'

// node packages/codegen/src/main.ts [--check] [system…]
process.exitCode = await runGenerator(process.argv.slice(2), {
  root: join(import.meta.dirname, '..', '..', '..'),
  targets,
  print: (line) => process.stderr.write(`${line}\n`),
})
