import { anyOf, header, latest, member, stray, type WalkWords } from '@standin/engine'

const ofTable = { libref: anyOf('SASHELP', 'WORK', 'LIBA'), tableName: anyOf('CLASS', 'WALKED', 'NOSUCH') }
const own = { libref: 'WORK', tableName: 'WALKED' }
const wheres = anyOf(undefined, 'age > 13', "sex = 'F' and name like 'J%'", 'age >', 'nosuch = 1')
const pages = { start: anyOf(undefined, 1, 18), limit: anyOf(undefined, 2, -1) }
const tagged = (tag: unknown) => ({ 'If-Match': tag })
const collection = { accept: 'application/vnd.sas.collection+json' }

/** Libraries and tables: assigned, written by jobs, read in every form, changed, deleted. */
export const dataWalkWords: Pick<WalkWords, 'keeps' | 'inputs' | 'without'> = {
  keeps: {
    getTable: { tableTag: header('etag') },
    updateTable: { tableTag: header('etag') },
    createView: { viewName: member('/id') },
  },
  inputs: {
    getLibraries: [{}, { query: pages }],
    createLibrary: [
      { body: { name: anyOf('LIBA', 'LIBB', 'ninechars'), engine: 'V9', path: anyOf('/tmp', '/no/such') } },
      { body: { name: 'LIBA' } },
    ],
    deleteLibrary: [{ path: { libref: anyOf('LIBA', 'LIBB', 'WORK', 'NOSUCH') } }],
    getLibrary: [{ path: { libref: anyOf('SASHELP', 'WORK', 'LIBA') } }],
    getTables: [{ path: { libref: anyOf('SASHELP', 'WORK', 'LIBA') }, query: pages, headers: collection }],
    getTable: [{ path: ofTable }, { path: own }],
    updateTable: [
      { path: own, body: { label: 'walked' }, headers: tagged(latest('tableTag')) },
      { path: own, body: { name: anyOf('RENAMED', 'not a name') }, headers: tagged('*') },
      { path: ofTable, body: { label: 'walked' }, headers: tagged(stray('tableTag')) },
      { path: own, body: { label: 'walked' } },
    ],
    deleteTable: [{ path: ofTable }, { path: own }],
    createView: [
      { path: { libref: 'SASHELP', tableName: 'CLASS' }, body: { where: wheres } },
      { path: own, body: {} },
    ],
    getColumns: [{ path: ofTable, query: pages }],
    updateColumn: [
      {
        path: { ...own, columnName: anyOf('Age', 'Name') },
        body: { label: anyOf('walked', 'again'), name: anyOf(undefined, 'Sex') },
        headers: tagged('*'),
      },
    ],
    getRows: [{ path: ofTable, query: { ...pages, where: wheres, format: anyOf(undefined, false) } }],
    getRowsWithRequest: [{ path: ofTable, query: pages, body: { where: wheres } }],
    getRowSet: [
      {
        path: ofTable,
        query: { ...pages, where: wheres, sortBy: anyOf(undefined, 'age:descending', 'nosuch') },
      },
    ],
    getPromptContent: [{ path: ofTable, query: { includeColumns: anyOf('sex', 'nosuch') } }],
    getFormat: [{ path: { formatName: anyOf('DATE', 'NOSUCH') } }],
    getInformat: [{ path: { informatName: anyOf('DATE', 'NOSUCH') } }],
    getEngine: [{ path: { engineName: anyOf('sase7', 'base', 'nosuch') } }],
  },
  without: {
    getEngines: 'what is there differs from one installation to the next',
    getFormats: 'what is there differs from one installation to the next',
    getInformats: 'what is there differs from one installation to the next',
  },
}
