import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReportContext, type ReporterName, type RunReport, reporters } from '@standin/contract'

/**
 * Writes a report in each of the forms that were asked for: files into a folder, and without one, the single form
 * that was asked for to standard output. Answers with the files.
 */
export async function writeReports(
  report: RunReport,
  context: ReportContext,
  names: readonly ReporterName[],
  folder: string | undefined,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const name of names) {
    const { render, file } = reporters[name]
    const text = render(report, context)
    if (folder === undefined || file === undefined) {
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
      continue
    }
    await mkdir(folder, { recursive: true })
    const path = join(folder, file)
    await writeFile(path, text)
    written.push(path)
  }
  return written
}
