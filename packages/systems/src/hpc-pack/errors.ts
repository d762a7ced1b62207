/** What a fault is on the wire. */
export interface WireFault {
  /** The HTTP status. Which fault has which is published nowhere: all but 400 and 403 of versions and passwords is assumed. */
  readonly status: number
  /** `SOAFaultCode` of HPC Pack: category and number. */
  readonly code: number
  /** A .NET format: `{0}` stands for the first of the values. */
  readonly message: string
}

const fault = (status: number, code: number, message: string): WireFault => ({ status, code, message })

/** All that the scheduler says but one has the code of the pages' example. */
const scheduler = (status: number, message: string, code = 0x0f_f0_00_00): WireFault =>
  fault(status, code, message)

/** The faults by name: those of sessions and batches first, then the scheduler's. */
export const errors = {
  challenge: fault(401, 0x03_00_00_02, 'Name a user and a password.'),
  wrongPassword: fault(401, 0x03_00_00_35, 'Access is denied.'),
  wrongPasswordForbidden: fault(403, 0x03_00_00_35, 'Access is denied.'),
  noRoute: fault(404, 0x0f_00_ff_ff, 'There is nothing at this address.'),
  noMethod: fault(405, 0x0f_00_ff_ff, 'The address does not take this method.'),
  unknownCluster: fault(404, 0x0f_00_ff_ff, 'There is no cluster {0} here.'),
  notAcceptable: fault(406, 0x0f_00_ff_ff, 'Responses are application/xml or application/json.'),
  badMediaType: fault(415, 0x0f_00_ff_ff, 'The body of this request is one of: {0}.'),
  badVersion: fault(
    400,
    0x03_00_00_34,
    'The api-version is missing, is none, or is older than 2011-11-01: {0}',
  ),
  badParameter: fault(400, 0x0f_00_ff_ff, 'The parameter {0} is missing or wrong.'),
  badBody: fault(400, 0x0f_00_ff_ff, 'The body can not be read: {0}'),
  bodyTooLarge: fault(413, 0x0f_00_ff_ff, 'The body is too large: {0}'),
  badProperty: fault(400, 0x0f_00_ff_ff, 'The property {0} is missing or wrong.'),
  outOfRange: fault(400, 0x03_00_00_00, 'The value of {0} can not be: {1}'),
  unlikeIdentity: fault(403, 0x03_00_00_35, 'Only administrators make sessions for others: {0}'),
  jobCredentials: fault(403, 0x03_00_00_02, 'The job can not run as {0}: user name or password is wrong.'),
  serviceNotFound: fault(400, 0x03_00_00_1e, 'The service {0} is not deployed on the cluster.'),
  versionNotFound: fault(400, 0x03_00_00_20, 'The service {0} has no version {1}.'),
  configInvalid: fault(500, 0x03_00_00_1d, 'The registration of the service {0} is not valid.'),
  noBrokerNode: fault(503, 0x02_00_00_00, 'No broker node can take the session.'),
  createTimeout: fault(503, 0x01_00_00_02, 'The broker of the session did not start in time.'),
  azureDurable: fault(400, 0x03_00_00_32, 'Durable sessions are not supported on Azure.'),
  noSession: fault(404, 0x03_00_00_01, 'There is no job {0} to open.'),
  notServiceJob: fault(409, 0x03_00_00_19, 'The job {0} is not a session.'),
  stillConfiguring: fault(409, 0x01_00_00_01, 'The job {0} has no broker yet. Try again later.'),
  attachDurable: fault(409, 0x03_00_00_0a, 'The session {0} is durable: attach to it as such.'),
  attachInteractive: fault(409, 0x03_00_00_0b, 'The session {0} is interactive: attach to it as such.'),
  notDurableSession: fault(409, 0x03_00_00_1a, 'The broker of the interactive session {0} is gone.'),
  alreadyFinished: fault(409, 0x03_00_00_1b, 'The job of the session {0} has finished.'),
  jobCanceled: fault(409, 0x03_00_00_1c, 'The job of the session {0} was canceled.'),
  notYourSession: fault(403, 0x03_00_00_03, 'The session {0} belongs to another user.'),
  brokerNotActive: fault(
    409,
    0x02_00_00_0f,
    'The broker of the session {0} is not active. Attach to the session first.',
  ),
  sessionFailure: fault(500, 0x02_00_00_0b, 'The job of the session {0} has ended; the session is lost.'),
  badBatchName: fault(
    400,
    0x03_00_00_16,
    'A batch has a name of letters, digits, blanks, and _ - { }, 128 at most: {0}',
  ),
  notYourBatch: fault(403, 0x03_00_00_05, 'The batch {0} belongs to another user.'),
  clientTimeout: fault(409, 0x04_00_00_03, 'The batch {0} was idle for too long.'),
  flushRejected: fault(409, 0x01_00_00_1a, 'No more requests are taken; the batch is {0}.'),
  endedAlready: fault(409, 0x01_00_00_19, 'The end of the requests was said before.'),
  endRejected: fault(409, 0x01_00_00_0b, 'The end of the requests is not taken; the batch is {0}.'),
  endRetrieving: fault(
    409,
    0x01_00_00_18,
    'The end of the requests is not taken; only responses can be got.',
  ),
  noRequest: fault(409, 0x01_00_00_1e, 'The batch has no request.'),
  noJob: scheduler(404, 'There is no job {0}.'),
  noTask: scheduler(404, 'The job {0} has no task {1}.'),
  notYourJob: scheduler(403, 'The job {0} belongs to another user.'),
  unknownProperty: scheduler(400, 'There is no property {0}.'),
  readOnlyProperty: scheduler(400, 'The property {0} can not be set.'),
  wrongValue: scheduler(400, 'The property {0} can not have the value {1}.'),
  badFilter: scheduler(400, 'The filter can not be read: {0}'),
  badQueryId: scheduler(400, 'The QueryId is none of this list.'),
  cannotSubmit: scheduler(409, 'Jobs in the {0} state cannot be submitted.'),
  cannotCancel: scheduler(409, 'Jobs in the {0} state cannot be canceled.', -0x7f_fb_fd_f8),
  cannotRequeue: scheduler(409, 'Jobs in the {0} state cannot be requeued.'),
  cannotChange: scheduler(409, 'Jobs in the {0} state cannot be changed.'),
  cannotAddTask: scheduler(409, 'Tasks cannot be added to jobs in the {0} state.'),
  cannotCancelTask: scheduler(409, 'Tasks in the {0} state cannot be canceled.'),
} as const satisfies Readonly<Record<string, WireFault>>

export type ErrorName = keyof typeof errors
