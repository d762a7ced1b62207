import { loadSystem, systemIds } from '@standin/systems'
import { Command } from 'commander'

export function openapiCommand(): Command {
  return new Command('openapi')
    .description("Prints a system's OpenAPI document, as JSON, for tools that compare with it.")
    .argument('<system>', `which system: ${systemIds.join(', ')}`)
    .addHelpText(
      'after',
      `
Examples:
  $ standin openapi sas-compute > openapi.json`,
    )
    .action(async (id: string) => {
      const document = await (await loadSystem(id)).document()
      process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`)
    })
}
