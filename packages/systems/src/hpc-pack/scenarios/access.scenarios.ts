import { assumed, kept, member, pattern, type Scenario, scenario } from '@standin/engine'
import { aPlace, aSession } from './givens.ts'
import { argumentError, call, fault, launcher, page, startInfo } from './words.ts'

/** What every operation on sessions looks at first. */
export const accessScenarios: readonly Scenario[] = [
  scenario('who says nothing is challenged', {
    evidence: assumed('the challenge of a cluster; C#’s clients wait for one'),
    tier: 'core',
    steps: [
      call('getClusters', { as: 'none' }).replies(401, undefined, {
        'www-authenticate': pattern(/^Basic realm="/),
      }),
      call('getClusters', { as: 'none', headers: { Authorization: 'NTLM TlRMTVNTUAAB' } }).replies(401),
    ],
  }),
  scenario('a wrong password is refused', {
    evidence: assumed('the status of a wrong password, on a cluster'),
    tier: 'core',
    steps: [
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:wrong')}` },
      }).replies(401, fault('fatal', 0x35), { 'www-authenticate': pattern(/^Basic/) }),
    ],
  }),
  scenario('a wrong password is forbidden where the client looks for 403', {
    evidence: launcher('.NET’s client takes 403 for a wrong password'),
    tier: 'complete',
    given: aPlace({ settings: { profile: 'azure' } }),
    steps: [
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:wrong')}` },
      }).replies(403, fault('fatal', 0x35)),
    ],
  }),
  scenario('the status of a wrong password can be chosen', {
    evidence: assumed('the status of a wrong password, on a cluster'),
    tier: 'strict',
    given: aPlace({ settings: { wrongPassword: '403' } }),
    steps: [
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:wrong')}` },
      }).replies(403),
    ],
  }),
  scenario('a domain before the user is taken', {
    evidence: page('WebSessionStartInfo, Username'),
    tier: 'core',
    steps: [
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('STANDIN\\tester:secret')}`, 'api-version': '2011-11-01' },
      }).replies(200),
    ],
  }),
  scenario('without a version nothing of sessions is answered', {
    evidence: page('all operations on sessions: 400'),
    tier: 'core',
    steps: [
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:secret')}` },
      }).replies(400, fault('fatal', 0x34)),
      call('getClusters', {
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:secret')}` },
        query: { 'api-version': '2011-11-01' },
      }).replies(200),
    ],
  }),
  scenario('the version in the header wins, and is not too old', {
    evidence: page('api-version'),
    tier: 'complete',
    steps: [
      call('getClusters', {
        headers: { 'api-version': '2010-11-01' },
        query: { 'api-version': '2012-11-01.4.0' },
      }).replies(400, fault('fatal', 0x34, '2010-11-01')),
      call('getClusters', {
        headers: { 'api-version': '2012-11-01.4.0' },
        query: { 'api-version': '2010-11-01' },
      }).replies(200),
      call('getClusters', { headers: { 'api-version': 'latest' } }).replies(400, fault('fatal', 0x34)),
      call('getClusters', { headers: { 'api-version': '2011-11' } }).replies(200),
    ],
  }),
  scenario('the cluster has a name', {
    evidence: page('Get Clusters'),
    tier: 'core',
    steps: [call('getClusters').replies(200, [{ Properties: [{ Name: 'Name', Value: pattern(/./) }] }])],
  }),
  scenario('before 2016 the name of the cluster is in the path', {
    evidence: page('Create Session: before HPC Pack 2016'),
    tier: 'core',
    steps: [
      call('getClusters')
        .replies(200)
        .keeps({ cluster: member('/0/Properties/0/Value') }),
      call('createSession', {
        aliasPath: { cluster: kept('cluster') },
        query: { durable: false },
        body: startInfo,
      })
        .replies(201)
        .keeps({ sessionId: member('/Id') }),
      call('closeSession', { aliasPath: { cluster: kept('cluster') } }).replies(200),
      call('listJobs', { aliasPath: { cluster: kept('cluster') } }).replies(200),
      call('closeSession', { aliasPath: { cluster: 'NoSuchCluster' } }).replies(
        404,
        argumentError('NoSuchCluster'),
      ),
    ],
  }),
  scenario('faults come in the form that is asked for', {
    evidence: page('Accept: JSON is for errors too'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('attachSession', { path: { sessionId: '999999999' }, query: { durable: false } }).replies(
        404,
        { Code: 50_331_649, Message: pattern(/\{0\}/), Values: [{ key: '0', value: '999999999' }] },
        { 'content-type': 'application/xml; charset=utf-8' },
      ),
      call('attachSession', {
        path: { sessionId: '999999999' },
        query: { durable: false },
        headers: { Accept: 'application/json' },
      }).replies(404, { Code: 50_331_649 }, { 'content-type': 'application/json; charset=utf-8' }),
      call('createSession', {
        query: { durable: false },
        body: startInfo,
        headers: { Accept: 'image/png' },
      }).replies(406, argumentError()),
      call('createSession', { query: { durable: false }, rawBody: 'x', contentType: 'text/plain' }).replies(
        415,
        argumentError(),
      ),
    ],
  }),
]
