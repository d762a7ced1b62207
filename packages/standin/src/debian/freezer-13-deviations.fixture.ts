/** What the real freezer-api 13.0.0 does otherwise than is promised of it, by the promise's id, each with the reason. */
export const deviations: Readonly<Record<string, string>> = {
  'inputs/createJob refuses a body with a wrong type': 'null breaks release 13, a 500 in the place of a 400',
  'inputs/replaceJob refuses a body with a wrong type': 'null breaks release 13, a 500 in the place of a 400',
  'inputs/registerClient refuses a body with a wrong type':
    'release 13 does not know what a client can do, and so ignores whatever is said of it',
  'inputs/listJobs refuses parameters with values that are none':
    'release 13 takes any value of all_projects and ignores it; master refuses what is no truth value (recorded)',
}
