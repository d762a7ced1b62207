import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tier } from '@standin/engine'
import type { GenerationReport } from '@standin/pact'
import { loadSystem } from '@standin/systems'
import { Command, Option } from 'commander'
import { systemOption } from './options.ts'

interface GenerateOptions {
  readonly system: string
  readonly consumer: string
  readonly tier: Tier
  readonly out: string
  readonly json?: true
}

export function pactGenerateCommand(): Command {
  return new Command('generate')
    .description(
      'Writes the scenarios of a system as a pact of specification 4, an interaction for each step.',
    )
    .addOption(systemOption())
    .requiredOption('--consumer <name>', 'whose pact it is to be')
    .addOption(
      new Option('--tier <tier>', 'how much is asked')
        .choices(['core', 'complete', 'strict'])
        .default('complete'),
    )
    .option('--out <folder>', 'where it is written', 'pacts')
    .option('--json', 'tells what became of the steps for programs')
    .addHelpText(
      'after',
      '\nExamples:\n  $ standin pact generate --system freezer --consumer backup-portal --out pacts',
    )
    .action(generate)
}

async function generate({ system: id, consumer, tier, out, json }: GenerateOptions): Promise<void> {
  const { generatePacts } = await import('../pact/generate-pacts.ts')
  const system = await loadSystem(id)
  const { content, report } = await generatePacts({ system, consumer, tier, onScenario: showProgress })
  await mkdir(out, { recursive: true })
  const file = join(out, `${fileName(consumer)}-${id}.json`)
  await writeFile(file, content)
  process.stdout.write(json ? `${JSON.stringify({ file, ...report }, undefined, 2)}\n` : tell(file, report))
}

const fileName = (consumer: string) => consumer.replaceAll(/[^\w.-]+/g, '-')

function tell(file: string, { scenarios, steps, interactions, leftOut, weaker }: GenerationReport): string {
  return [
    `wrote ${file}: ${interactions} interactions of the ${steps} steps of ${scenarios} scenarios`,
    ...listed('left out', leftOut),
    ...listed('not said', weaker),
    '',
  ].join('\n')
}

const listed = (heading: string, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([what, count]) => `  ${heading} ${String(count).padStart(4)}: ${what}`)

function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} scenarios${done === of ? '\n' : ''}`)
}
