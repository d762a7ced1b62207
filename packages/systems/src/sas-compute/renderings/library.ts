import type { Answer, Call, Resource } from '@standin/engine'
import type { LibraryData } from '../data/table-data.ts'
import { linksOf, media, type Relation } from '../links.ts'
import { jsonReply } from '../wire.ts'
import { libraryPath } from './data-paths.ts'

/** As the sample of getLibrary has them. */
const relations: readonly Relation[] = [
  { rel: 'self', type: media.library },
  { rel: 'alternate', type: media.librarySummary },
  { rel: 'tables', type: media.collection, itemType: media.tableSummary },
]

export function wholeLibrary({ id, data }: Resource, call: Call): object {
  const { engine, path, options, readOnly } = data as LibraryData
  return {
    version: 1,
    id,
    name: id,
    libref: id,
    engineName: engine,
    fileFormat: '7',
    physicalName: path,
    options,
    readOnly,
    concatenationCount: 1,
    concatenations: [{ engineName: engine, fileFormat: '7', physicalName: path }],
    links: linksOf(libraryPath(id, call), relations),
  }
}

/** An item of the list has no version (the sample of getLibraries); the summary of one has. */
export function librarySummary({ id }: Resource, call: Call): object {
  return { id, name: id, links: linksOf(libraryPath(id, call), relations.slice(0, 1)) }
}

export function libraryReply(status: 200 | 201, library: Resource, call: Call): Answer {
  const location = [['location', libraryPath(library.id, call)]] as const
  return jsonReply(status, call.accept, wholeLibrary(library, call), status === 201 ? location : [])
}
