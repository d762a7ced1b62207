import { absent, header, kept, pattern, type Scenario, scenario } from '@standin/engine'
import { aPlace, aQueuedJob } from './givens.ts'
import { call, page, properties, schedulerError, xml } from './words.ts'

const create = (values: Readonly<Record<string, string>>) =>
  call('createJob', { body: properties(values), contentType: xml })
const list = (query: Readonly<Record<string, unknown>>) => call('listJobs', { query } as never)
const objects = (...values: readonly Readonly<Record<string, string>>[]) =>
  values.map((each) => ({ Properties: properties(each) }))

/** Lists of jobs, a page at a time. */
export const listScenarios: readonly Scenario[] = [
  scenario('a list goes on where its header says', {
    evidence: page('Get Job List, x-ms-continuation-QueryId'),
    tier: 'core',
    given: aPlace({}),
    steps: [
      ...['a', 'b', 'c'].map((Name) => create({ Name: `{unique}${Name}`, Project: '{unique}' }).replies(200)),
      list({ Owner: 'tester', RowsPerRead: 2, Properties: 'Name' })
        .replies(200, objects({ Name: '{unique}a' }, { Name: '{unique}b' }), {
          'x-ms-continuation-queryid': pattern(/./),
          'x-ms-continuation-currentobjectnumber': pattern(/./),
        })
        .keeps({ queryId: header('x-ms-continuation-QueryId') }),
      list({ Owner: 'tester', RowsPerRead: 2, Properties: 'Name', QueryId: kept('queryId') }).replies(
        200,
        objects({ Name: '{unique}c' }),
        { 'x-ms-continuation-queryid': absent },
      ),
      list({ QueryId: 'nonsense' }).replies(400, schedulerError()),
      list({ RowsPerRead: 'many' }).replies(400, schedulerError('RowsPerRead')),
    ],
  }),
  scenario('a list shows five properties of ten jobs unless it is told otherwise', {
    evidence: page('Get Job List'),
    tier: 'core',
    given: aPlace({}),
    steps: [
      ...Array.from({ length: 11 }, () => create({ Name: 'one of many' }).replies(200)),
      list({}).replies(
        200,
        Array.from({ length: 10 }, () => ({
          Properties: ['Id', 'Owner', 'Name', 'State', 'Priority'].map((Name) => ({ Name })),
        })),
        { 'x-ms-continuation-queryid': pattern(/./) },
      ),
      list({ RowsPerRead: 0, Properties: 'Name' }).replies(200, objects({ Name: 'one of many' })),
    ],
  }),
  scenario('jobs are found by owner and by state', {
    evidence: page('Get Job List, Owner and $filter'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      create({ Name: 'idle' }).replies(200),
      list({ Owner: 'nobody' }).replies(200, []),
      list({ $filter: 'JobState eq Queued', Render: 'RestPropRender', Properties: 'State' }).replies(
        200,
        objects({ State: 'Queued' }),
      ),
      list({
        $filter: 'JobState eq configuring and ChangeTimeFrom eq 2016-01-01',
        Render: 'RestPropRender',
        Properties: 'Name',
      }).replies(200, objects({ Name: 'idle' })),
      list({ $filter: 'ChangeTimeFrom eq 2999-01-01T00:00:00Z', Render: 'RestPropRender' }).replies(200, []),
      list({
        $filter: 'JobState eq null',
        Render: 'RestPropRender',
        RowsPerRead: 1,
        Properties: 'State',
      }).replies(200, objects({ State: 'Queued' })),
      list({ $filter: 'JobState eq Queued' }).replies(400, schedulerError()),
      list({ $filter: 'JobState eq Sleeping', Render: 'RestPropRender' }).replies(400, schedulerError()),
      list({ $filter: 'Name eq idle', Render: 'RestPropRender' }).replies(400, schedulerError()),
    ],
  }),
  scenario('jobs are sorted by a property, or by id', {
    evidence: page('Get Job List, SortJobsBy'),
    tier: 'complete',
    given: aPlace({}),
    steps: [
      ...['b', 'c', 'a'].map((Name) => create({ Name }).replies(200)),
      list({ SortJobsBy: 'Name', Properties: 'Name' }).replies(
        200,
        objects({ Name: 'a' }, { Name: 'b' }, { Name: 'c' }),
      ),
      list({ SortJobsBy: 'Nonsense', Properties: 'Name' }).replies(
        200,
        objects({ Name: 'b' }, { Name: 'c' }, { Name: 'a' }),
      ),
    ],
  }),
]
