/** One relation, as a client follows it; `href` and `uri` are always the same (F13). */
export interface Link {
  readonly method: string
  readonly rel: string
  readonly href: string
  readonly uri: string
  readonly type?: string | null
  readonly itemType?: string
  readonly responseType?: string
}

/** A relation of a table: its path is appended to the resource's own. */
export interface Relation {
  readonly rel: string
  readonly method?: string
  readonly path?: string
  /** Without `+json` (F14); null where the wire has an explicit null (F46). */
  readonly type?: string | null
  readonly itemType?: string
  readonly responseType?: string
}

const vendor = 'application/vnd.sas.'
export const media = {
  api: `${vendor}api`,
  collection: `${vendor}collection`,
  context: `${vendor}compute.context`,
  contextSummary: `${vendor}compute.context.summary`,
  contextRequest: `${vendor}compute.context.request`,
  server: `${vendor}compute.server`,
  serverSummary: `${vendor}compute.server.summary`,
  session: `${vendor}compute.session`,
  sessionSummary: `${vendor}compute.session.summary`,
  sessionRequest: `${vendor}compute.session.request`,
  job: `${vendor}compute.job`,
  jobRequest: `${vendor}compute.job.request`,
  line: `${vendor}compute.log.line`,
  result: `${vendor}compute.result`,
  variable: `${vendor}compute.session.variable`,
  library: `${vendor}compute.library`,
  librarySummary: `${vendor}compute.library.summary`,
  table: `${vendor}compute.data.table`,
  tableSummary: `${vendor}compute.data.table.summary`,
  column: `${vendor}compute.data.table.column`,
  row: `${vendor}compute.data.table.row`,
  rowSet: `${vendor}compute.data.table.row.set`,
  promptContent: `${vendor}compute.data.table.prompt.content`,
  engine: `${vendor}data.engine`,
  format: `${vendor}format`,
  formatSummary: `${vendor}format.summary`,
  schema: 'application/schema',
  fileref: `${vendor}compute.fileref`,
  filerefRequest: `${vendor}compute.fileref.request`,
  filerefSummary: `${vendor}compute.fileref.summary`,
  directoryMember: `${vendor}compute.fileref.directory.member`,
  fileProperties: `${vendor}compute.file.properties`,
  fileRequest: `${vendor}compute.file.request`,
  storedFile: `${vendor}file`,
  text: 'text/plain',
} as const

/** The links of a resource, from its table of relations. */
export function linksOf(own: string, relations: readonly Relation[]): readonly Link[] {
  return relations.map(({ rel, method = 'GET', path = '', ...types }) => {
    const href = `${own}${path}`
    return { method, rel, href, uri: href, ...types }
  })
}

const collectionOf = (itemType: string) => ({ type: media.collection, itemType })

/** The 22 relations of a session on the measured system (F21); the vendor's sample has 13 of them. */
export const sessionRelations: readonly Relation[] = [
  { rel: 'self', type: media.session },
  { rel: 'alternate', type: media.sessionSummary },
  { rel: 'state', path: '/state', type: media.text },
  { rel: 'cancel', method: 'PUT', path: '/state?value=canceled' },
  { rel: 'delete', method: 'DELETE' },
  { rel: 'execute', method: 'POST', path: '/jobs', type: media.jobRequest, responseType: media.job },
  { rel: 'jobs', path: '/jobs', ...collectionOf(media.job) },
  { rel: 'files', path: '/filerefs', ...collectionOf(media.filerefSummary) },
  {
    rel: 'assign',
    method: 'POST',
    path: '/filerefs',
    type: media.filerefRequest,
    responseType: media.fileref,
  },
  { rel: 'librefs', path: '/data', ...collectionOf(`${vendor}compute.library.summary`) },
  { rel: 'log', path: '/log', ...collectionOf(media.line) },
  { rel: 'listing', path: '/listing', ...collectionOf(media.line) },
  { rel: 'results', path: '/results', ...collectionOf(media.result) },
  { rel: 'variables', path: '/variables', ...collectionOf(media.variable) },
  { rel: 'engines', path: '/engines', ...collectionOf(`${vendor}data.engine`) },
  { rel: 'getFiles', path: '/files', type: media.fileProperties },
  { rel: 'getOption', path: '/options/{optionName}', type: media.text },
  {
    rel: 'updateOption',
    method: 'PUT',
    path: '/options/{optionName}',
    type: media.text,
    responseType: media.text,
  },
  { rel: 'formats', path: '/formats', ...collectionOf(`${vendor}format.summary`) },
  { rel: 'informats', path: '/informats', ...collectionOf(`${vendor}format.summary`) },
  { rel: 'logAsText', path: '/log', type: media.text },
  { rel: 'listingAsText', path: '/listing', type: media.text },
]

/** The 10 relations of a job on the measured system (F46), but for `up`, which leads to the session. */
export const jobRelations: readonly Relation[] = [
  { rel: 'self', type: media.job },
  { rel: 'state', path: '/state', type: media.text },
  { rel: 'cancel', method: 'PUT', path: '/state?value=canceled', type: null },
  { rel: 'delete', method: 'DELETE', type: null },
  { rel: 'log', path: '/log', ...collectionOf(media.line) },
  { rel: 'logAsText', path: '/log', type: media.text },
  { rel: 'listing', path: '/listing', ...collectionOf(media.line) },
  { rel: 'listingAsText', path: '/listing', type: media.text },
  { rel: 'results', path: '/results', ...collectionOf(media.result) },
]

/** A context as a list shows it (F54). */
export const contextSummaryRelations: readonly Relation[] = [
  { rel: 'self', type: media.context },
  { rel: 'alternate', type: media.contextSummary },
  { rel: 'delete', method: 'DELETE' },
  {
    rel: 'createSession',
    method: 'POST',
    path: '/sessions',
    type: media.sessionRequest,
    responseType: media.session,
  },
]

/** A whole context has three more (F54); `rules` is the context as it is asked for. */
export const contextRelations: readonly Relation[] = [
  ...contextSummaryRelations,
  { rel: 'update', method: 'PUT', type: media.context, responseType: media.context },
  { rel: 'updateWithRules', method: 'PUT', type: media.contextRequest, responseType: media.context },
  { rel: 'rules', type: media.contextRequest },
]

/** A server; nobody has shown its links, so these are what can be done with one. */
export const serverRelations: readonly Relation[] = [
  { rel: 'self', type: media.server },
  { rel: 'alternate', type: media.serverSummary },
  { rel: 'delete', method: 'DELETE' },
  { rel: 'state', path: '/state', type: media.text },
  { rel: 'sessions', path: '/sessions', ...collectionOf(media.sessionSummary) },
]

/** A server that is the root of the service makes sessions itself. */
export const workbenchRelations: readonly Relation[] = [
  ...serverRelations,
  {
    rel: 'createSession',
    method: 'POST',
    path: '/sessions',
    type: media.sessionRequest,
    responseType: media.session,
  },
]
