import { type ReportContext, type ReporterName, type RunReport, reporters } from '@standin/contract'
import { writeFiles } from '../cli/write-files.ts'

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
  const told = names.map((name) => {
    const { render, file } = reporters[name]
    return { text: render(report, context), ...(file === undefined ? {} : { file }) }
  })
  return writeFiles(told, folder)
}
