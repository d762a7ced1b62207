import { type Evidence, type Quirk, recorded, type System } from '@standin/engine'

const master = 'freezer-api master 43d6f6c, 2026-11'
const seen = (finding: string): Evidence => recorded(master, finding)

/** A difference between the api-ref pages, as they were before June 2026, and the server. The server is followed. */
const differs = (id: string, about: string, page: string, real: string, evidence: Evidence): Quirk => ({
  id,
  about,
  page,
  real,
  follows: 'real',
  evidence,
})

/** In the order of the reference: what the page says, what the server does. */
export const quirks: readonly Quirk[] = [
  differs(
    'session-update-path',
    'where a session is updated',
    'PATCH /sessions',
    'PATCH /sessions/{session_id}; without the id 405',
    seen('sessions.update/doc_path_no_id'),
  ),
  differs(
    'session-action-path',
    'where a session is started',
    'POST …/actions',
    'POST …/action; …/actions is 404',
    seen('sessions.action/doc_path_actions_plural'),
  ),
  differs(
    'session-action-body',
    'what a start needs',
    'no parameters, and a text about removing a job',
    '{start: {job_id, current_tag}} or {end: {job_id, result}}; a replacement by POST is there too',
    seen('sessions.action/startA_tag_as_string'),
  ),
  differs(
    'schedule-members',
    'where the interval and the event of a session are set',
    'schedule_internval and event beside the schedule',
    'schedule.schedule_interval and schedule.event; the others are taken and ignored',
    seen('sessions.create/schedule_internval_typo'),
  ),
  differs(
    'offset-integer',
    'what offset is',
    'the id of the last item, a marker',
    'an integer; marker is ignored',
    seen('sessions.list/limit1_offset1'),
  ),
  differs(
    'search-in-body',
    'where a search is said',
    'a parameter',
    'the JSON body of the GET; search in the query is ignored',
    seen('sessions.list/search_query_param'),
  ),
  differs(
    'status-753',
    'a body that is no JSON',
    '753 on create and update',
    '753 Syntax Error wherever a body is read, on lists and actions too',
    seen('sessions.list/bad_json'),
  ),
  differs(
    'error-statuses',
    'which errors there are',
    '400, 401 and 503',
    '400, 401, 403, 404, 405, 406, 409, 422, 500 and 753; nothing makes a 503',
    seen('auth/reader_creates'),
  ),
  differs(
    'required-members',
    'what a new session needs',
    'description, hold_off and session_tag',
    'the schedule alone',
    seen('sessions.create/minimal'),
  ),
  differs(
    'session-tag-type',
    'what session_tag is',
    'a string to start or stop a session',
    'an integer that counts cycles',
    seen('sessions.create/tag_string'),
  ),
  differs(
    'ids-in-path',
    'where ids go',
    'among the query parameters',
    'in the path',
    seen('sessions.show/ok'),
  ),
  differs(
    'no-versions',
    'versions of documents',
    '_version in documents, 5 as the version of an update',
    'no _version; 0 for a PATCH, the id for a replacement',
    seen('sessions.update/again_version'),
  ),
  differs(
    'session-members',
    'what a session shows',
    'samples without result, status and times',
    'always there',
    seen('sessions.create/minimal_get'),
  ),
  differs(
    'start-sample',
    'what a start is answered',
    'counter 20 becomes 21 for the job with the id ""',
    'the job is a member, the counter is current, the hold-off is over',
    seen('sessions.action/start_unknown_job'),
  ),
  differs(
    'counts-cycles',
    'when the counter goes up',
    'each time a session is started',
    'with the first start of a cycle',
    seen('sessions.action/startB_joins_in_holdoff'),
  ),
  differs(
    'missing-is-404',
    'a session that is not there',
    '401 or 403',
    '404 without a body',
    seen('sessions.show/missing'),
  ),
  differs(
    'schedule-replaced',
    'what adding a job does',
    'the scheduling time is copied',
    "the job's whole schedule becomes the session's",
    seen('sessions.jobs/addA_job'),
  ),
  differs(
    'job-replies',
    'what jobs answer',
    'POST no body, PATCH 201 with a string',
    '201 {job_id}; 200 with the integer 0',
    seen('jobs.create/ok'),
  ),
  differs(
    'job-client',
    'what a new job needs',
    'a sample without client_id',
    '400 without it',
    seen('jobs.create/doc_sample_no_client'),
  ),
  differs(
    'client-flat',
    'how a client registers',
    'a member client around it all',
    'client_id at the top',
    seen('clients/create_no_id'),
  ),
  differs(
    'action-update',
    'how an action is updated',
    'POST 201',
    'PATCH 200 and POST 201',
    seen('actions/update'),
  ),
  differs(
    'delete-missing',
    'deleting what is not there',
    'nothing said',
    '204',
    seen('sessions.delete/missing'),
  ),
  differs(
    'versions-body',
    'what / answers',
    'a version 2 with a relative link',
    '300 without the body that its length announces; 0 is announced here',
    seen('versions/root'),
  ),
  differs(
    'start-results',
    'results of a start',
    'running or error, in the client',
    'success, hold-off, out-of-sync',
    seen('sessions.action/late_lower_tag_out_of_sync'),
  ),
  differs(
    'replace-method',
    'the method of a replacement',
    'PUT, in the policy',
    'POST; PUT is 405',
    seen('sessions.replace/put'),
  ),
]

interface PageOnly {
  readonly method: string
  readonly path: RegExp
  readonly quirk: string
  readonly instead: string
}

/** Requests that the page alone knows; who makes one read the page, and is told in the journal. */
const pageOnly: readonly PageOnly[] = [
  {
    method: 'PATCH',
    path: /^\/v2\/[^/]+\/sessions\/?$/,
    quirk: 'session-update-path',
    instead: 'PATCH /v2/{project_id}/sessions/{session_id}',
  },
  {
    method: 'POST',
    path: /^\/v2\/[^/]+\/sessions\/[^/]+\/actions\/?$/,
    quirk: 'session-action-path',
    instead: 'POST /v2/{project_id}/sessions/{session_id}/action',
  },
  {
    method: 'PUT',
    path: /^\/v2\/[^/]+\/(sessions|jobs|actions)\/[^/]+\/?$/,
    quirk: 'replace-method',
    instead: 'POST to the same path',
  },
]

/** What to ask instead of what only the page has. */
export const hint: NonNullable<System['hint']> = ({ method, path }) => {
  const known = pageOnly.find((each) => each.method === method && each.path.test(path))
  return known && `Freezer does not have this, though its page does (${known.quirk}): use ${known.instead}.`
}
