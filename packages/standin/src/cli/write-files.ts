import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ToldReport {
  readonly text: string
  /** The name of its file; undefined for what goes to the terminal. */
  readonly file?: string
}

/** Writes reports into a folder; without one, and where a report has no file, to standard output. Answers with the files. */
export async function writeFiles(
  reports: readonly ToldReport[],
  folder: string | undefined,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const { text, file } of reports) {
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
