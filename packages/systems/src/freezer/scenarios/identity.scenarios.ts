import {
  absent,
  client,
  containing,
  header,
  kept,
  member,
  pass,
  pattern,
  type Scenario,
  scenario,
} from '@standin/engine'
import { anEmptyProject } from './givens.ts'
import { call } from './words.ts'

const evidence = client('python-freezerclient 5.0.0 and keystonemiddleware, by keystoneauth1')
const domain = { name: 'Default' }
const user = (name: string, password = 'secret') => ({
  methods: ['password'],
  password: { user: { name, domain, password } },
})
const login = (identity: object, scope?: unknown) =>
  call('issueToken', {
    badBody: { auth: { identity, ...(scope === undefined ? {} : { scope }) } },
    as: 'none',
  })
const proj = { project: { name: 'proj', domain } }

/** Logging in as Keystone has it. */
export const identityScenarios: readonly Scenario[] = [
  scenario('a password gives a token for a project, with a catalog that leads back', {
    evidence,
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      login(user('tester'), proj).replies(
        201,
        {
          token: {
            user: { name: 'tester', domain: { id: 'default' } },
            project: { name: 'proj' },
            roles: containing({ name: 'member' }),
            catalog: containing({
              type: 'backup',
              endpoints: containing({
                interface: 'public',
                url: pattern(/^https?:\/\/[^/]+(\/_w\/[^/]+)?$/),
              }),
            }),
          },
        },
        { 'x-subject-token': pattern(/^gAAAAA/) },
      ),
    ],
  }),
  scenario('a wrong password gives nothing', {
    evidence,
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      login(user('tester', 'wrong'), proj).replies(401, { error: { code: 401, title: 'Unauthorized' } }),
      login({ methods: ['password'] }, proj).replies(401),
      call('issueToken', { badBody: {}, as: 'none' }).replies(400),
    ],
  }),
  scenario('a token gives another, for the same project', {
    evidence,
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      login({ methods: ['token'], token: { id: kept('token') } }).replies(201, {
        token: { methods: ['token'], project: { id: kept('project_id') } },
      }),
      login({ methods: ['token'], token: { id: 'nope' } }).replies(401),
    ],
  }),
  scenario('a login without a scope has no project when it says so', {
    evidence,
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      login(user('tester'), 'unscoped')
        .replies(201, { token: { project: absent, roles: absent, catalog: absent } })
        .keeps({ loose: header('x-subject-token') }),
      login({ methods: ['token'], token: { id: kept('loose') } }, proj).replies(201, {
        token: { project: { name: 'proj' } },
      }),
    ],
  }),
  scenario('a token without a project is of no use in one', {
    evidence,
    tier: 'complete',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      login(user('tester'), 'unscoped')
        .replies(201)
        .keeps({ loose: header('x-subject-token') }),
      call('listSessions', { headers: { 'X-Auth-Token': kept('loose') } }).replies(403),
    ],
  }),
  scenario('a token can be asked about', {
    evidence,
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      call('showToken', { headers: { 'X-Subject-Token': kept('token') } })
        .replies(200, { token: { user: { name: 'tester' } } }, { 'x-subject-token': kept('token') })
        .keeps({ expires: member('/token/expires_at') }),
      call('showTokenBelow', { headers: { 'X-Subject-Token': kept('token') } }).replies(200, {
        token: { expires_at: kept('expires') },
      }),
      call('showToken', { headers: { 'X-Subject-Token': 'nope' } }).replies(404),
      call('showToken', { as: 'none' }).replies(401),
    ],
  }),
  scenario('a token expires', {
    evidence,
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      pass('59m'),
      call('listSessions').replies(200),
      pass('1m'),
      call('listSessions').replies(401),
      call('showIdentity', { as: 'none' }).replies(200),
    ],
  }),
  scenario('the versions of the identity service lie at /identity', {
    evidence,
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      call('listIdentityVersions', { as: 'none' }).replies(300, {
        versions: { values: [{ id: 'v3.14' }] },
      }),
      call('showIdentity', { as: 'none' }).replies(200, {
        version: { links: [{ href: pattern(/\/v3\/$/) }] },
      }),
      call('listVersions', { as: 'none' }).replies(300),
      call('showHome').replies(200),
    ],
  }),
]
