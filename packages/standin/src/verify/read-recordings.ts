import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRecording, type Recording } from '@standin/contract'
import { StandinError, type System } from '@standin/engine'

/** The recordings of a system in a folder, as `standin record` wrote them. */
export async function readRecordings(
  system: System,
  folder: string | undefined,
): Promise<readonly Recording[]> {
  if (folder === undefined) throw noFolder()
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new StandinError('no-recordings', `The folder ${folder} can't be read.`, 'Check its path.', cause)
  })
  const own = names.filter((name) => name.startsWith(`${system.id}-`) && name.endsWith('.json'))
  return Promise.all(own.map((name) => read(join(folder, name), system.id)))
}

const read = async (file: string, system: string) =>
  parseRecording(await readFile(file, 'utf8'), file, system)

function noFolder(): StandinError {
  return new StandinError(
    'no-recordings',
    'How old what was seen is stands in recordings, and no folder was named.',
    'Give the folder that `standin record` wrote, with --recordings.',
  )
}
