/** What an error's text mentions: the path's ids and what the handler adds. */
export type Details = Readonly<Record<string, unknown>>

export interface WireError {
  readonly status: number
  readonly title: string
  readonly describe?: (details: Details) => string
  /**
   * `plain` is the WSGI server's own text, `identity` and `token` are Keystone's shapes, `problem` is
   * Standin's.
   */
  readonly form?: 'plain' | 'empty' | 'identity' | 'token' | 'problem'
  /** What the older release answers in its place. */
  readonly in13?: Pick<WireError, 'status' | 'title' | 'describe'>
}

const badFormat = (text: string | ((details: Details) => string)) => ({
  status: 400,
  title: 'Bad request format',
  describe: typeof text === 'string' ? () => text : text,
})
const notFound = (describe: (details: Details) => string) => ({ status: 404, title: 'Not Found', describe })
const taken = (describe: (details: Details) => string) => ({
  status: 409,
  title: 'Document already existing',
  describe,
})
const identity = (status: number, title: string, message: string) => ({
  status,
  title,
  describe: () => message,
  form: 'identity' as const,
})

/** Updating a row that is not there names the Python class of its table. */
const noTuple = (table: string, id: string) =>
  notFound((details) => {
    const name = `freezer_api.db.sqlalchemy.models.${table}`
    return `Tuple not registered with ID ${String(details[id])} in Table<class '${name}'> `
  })

/** The wire errors by name: status, title, description. Recorded on master unless it says otherwise. */
export const errors = {
  unauthorized: {
    status: 401,
    title: 'Unauthorized',
    describe: () => 'The request you have made requires authentication.',
    form: 'token',
  },
  forbidden: {
    status: 403,
    title: 'Access Forbidden',
    describe: () => 'You are not allowed to access this resource',
  },
  noRoute: { status: 404, title: '404 Not Found' },
  noDocument: { status: 404, title: '', form: 'empty' },
  methodNotAllowed: { status: 405, title: '405 Method Not Allowed' },
  notAcceptable: {
    status: 406,
    title: '406 Not Acceptable',
    describe: () => 'Freezer-api only supports responses encoded as JSON.',
  },
  malformed: { status: 753, title: 'Malformed JSON' },
  invalidParameter: {
    status: 400,
    title: 'Invalid parameter',
    describe: ({ name, wanted }) => `The "${String(name)}" parameter is invalid. ${String(wanted)}`,
  },
  invalid: badFormat(({ text }) => String(text)),
  missingBody: badFormat('Missing request body'),
  badAction: badFormat('Bad action request format'),
  badEvent: badFormat('Bad event request format'),
  unknownEvent: badFormat('Bad Action Method'),
  defaultsNoObject: badFormat('action_defaults shouldbe a dictionary'),
  badBackup: badFormat('Bad Data Format'),
  jobActionsRequired: badFormat("'job_actions' is a required property"),
  freezerActionRequired: badFormat("'freezer_action' is a required property"),
  emptyActionId: badFormat("'' does not match '^[\\\\w-]+$'"),
  badId: badFormat(({ badId }) => `'${String(badId)}' does not match '^[\\\\w-]+$'`),
  notMember: badFormat('job_id not found in session'),
  tagTooHigh: badFormat(
    ({ sessionTag, tag }) =>
      `requested tag value too high. Session Tag: ${String(sessionTag)} Job Tag: ${String(tag)}`,
  ),
  unknownAction: { status: 405, title: 'Bad Method', describe: () => 'Bad Action Method' },
  noSession: notFound(({ session_id }) => `Session not register with ID ${String(session_id)}`),
  noJob: noTuple('Job', 'job_id'),
  noAction: noTuple('Action', 'action_id'),
  noBackup: noTuple('Backup', 'backup_id'),
  jobTaken: taken(({ job_id }) => `Job already registered with ID ${String(job_id)}`),
  actionTaken: taken(({ action_id }) => `Action already registered with ID ${String(action_id)}`),
  clientTaken: taken(({ client_id }) => `Client already registered with ID ${String(client_id)}`),
  idTaken: {
    ...taken(() => 'Document with the specified ID already exists.'),
    in13: {
      status: 500,
      title: 'Internal Storage Error',
      describe: () => 'Mysql operation failed (sqlite3.IntegrityError) UNIQUE constraint failed',
    },
  },
  clientUnknown: {
    status: 422,
    title: 'Unprocessable Entity',
    describe: ({ client_id }) => `Client not found with ID ${String(client_id)}`,
  },
  clientUnable: {
    status: 422,
    title: 'Unprocessable Entity',
    describe: ({ inability }) => String(inability),
  },
  storage: { status: 500, title: 'Internal Storage Error', describe: () => 'An unexpected error occurred.' },
  storageFailed: {
    status: 500,
    title: 'Internal Storage Error',
    describe: () => 'Database operation failed.',
  },
  unexpected: {
    status: 500,
    title: 'Internal Server Error',
    describe: () => 'An unexpected error occurred on the server.',
    in13: { status: 500, title: '500 Internal Server Error' },
  },
  brokenParams: { status: 500, title: 'Internal Server Error', form: 'plain' },
  notEmulated: {
    status: 501,
    title: 'Not emulated',
    describe: ({ key, why }) => `Standin does not write '${String(key)}' here: ${String(why)}`,
    form: 'problem',
  },
  badLogin: identity(400, 'Bad Request', 'Expecting to find auth in request body.'),
  noSubject: identity(400, 'Bad Request', 'Expecting to find X-Subject-Token in the headers.'),
  loginRefused: identity(401, 'Unauthorized', 'The request you have made requires authentication.'),
  noToken: identity(404, 'Not Found', 'Could not find token.'),
} as const satisfies Readonly<Record<string, WireError>>

export type ErrorName = keyof typeof errors
