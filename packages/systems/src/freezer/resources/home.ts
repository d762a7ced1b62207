import type { Call, HandlersOf } from '@standin/engine'
import type { operations } from '../generated/types.ts'
import { is13 } from '../settings.ts'

const json = { formats: { 'application/json': {} } }
const param = (name: string) => [name, `param/${name}`]

function resource(template: string, names: readonly string[], allow: readonly string[]): object {
  return {
    'href-template': template,
    'href-vars': Object.fromEntries(names.map(param)),
    hints: { allow, ...json },
  }
}

const backups = {
  'rel/backups': resource('/v2/{project_id}/backups/{backup_id}', ['project_id', 'backup_id'], ['GET']),
}

const jobs = {
  'rel/jobs': resource(
    '/v2/{project_id}/jobs{?all_projects,offset,limit}',
    ['project_id', 'all_projects', 'offset', 'limit'],
    ['GET', 'POST'],
  ),
  'rel/job': resource(
    '/v2/{project_id}/jobs/{job_id}',
    ['project_id', 'job_id'],
    ['GET', 'PATCH', 'POST', 'DELETE'],
  ),
}

/** The home document names three resources of many (recorded: versions/home_v2), and one of them in 13.0.0. */
const homeIn = (realm: Call['realm']) => ({ resources: is13(realm) ? backups : { ...backups, ...jobs } })

/** What the address itself offers. */
export const versions: HandlersOf<operations> = {
  // The real server announces 148 bytes and sends none, since its versions are text where bytes are wanted.
  listVersions: () => ({ status: 300, headers: [['content-type', 'application/json']], body: '' }),
  showHome: ({ realm }) => ({
    status: 200,
    headers: [['content-type', 'application/json-home']],
    body: JSON.stringify(homeIn(realm), null, 4),
  }),
}
