import type { Call, EffectContext } from '@standin/engine'
import { knownNames } from '../data/known-content.ts'
import type { LibraryData, TableData } from '../data/table-data.ts'
import { folderUid, viewsLibref } from '../data/table-places.ts'
import type { SessionData } from '../types.ts'

type Act = EffectContext<SessionData, Call>

const sas = '/opt/sas/viya/home/SASFoundation'

/** The libraries of a new session, as the vendor's samples list them, and the place of its views. */
const libraries: readonly (Pick<LibraryData, 'readOnly'> & {
  readonly libref: string
  readonly path?: string
})[] = [
  { libref: 'SASHELP', path: `${sas}/sashelp`, readOnly: true },
  { libref: 'MAPS', path: `${sas}/maps`, readOnly: true },
  { libref: 'MAPSGFK', path: `${sas}/mapsgfk`, readOnly: true },
  { libref: 'SASUSER', readOnly: false },
  { libref: 'WORK', readOnly: false },
  { libref: viewsLibref, readOnly: true },
]

/** Gives a new session its libraries, with the seeded tables in them. */
export function furnish(act: Act): void {
  const { uid, data } = act.self
  for (const { libref, path = `${String(data.attributes.homeDirectory)}/${libref}`, readOnly } of libraries) {
    act.plant({ kind: 'folder', parent: uid, id: path, state: 'there', data: {} })
    const library: LibraryData = {
      path,
      engine: 'V9',
      options: '',
      readOnly,
      preassigned: true,
      hidden: libref === viewsLibref,
    }
    act.plant({ kind: 'library', parent: uid, id: libref, state: 'assigned', data: library })
  }
  const parent = folderUid(uid, `${sas}/sashelp`)
  for (const seeded of knownNames) {
    const table: TableData = { seeded, createdAt: act.at, modifiedAt: act.at }
    act.plant({ kind: 'table', parent, id: seeded.replace('SASHELP.', ''), state: 'there', data: table })
  }
}
