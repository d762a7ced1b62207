import {
  aNumber,
  aString,
  assumed,
  documented,
  kept,
  member,
  notKept,
  pass,
  pattern,
  recorded,
  scenario,
} from '@standin/engine'
import { aContext } from './givens.ts'
import { call } from './words.ts'

const form = 'application/x-www-form-urlencoded'
const basic = { Authorization: 'Basic c2FzLmNsaTo=' }
const password = { grant_type: 'password', username: 'tester', password: 'secret' }

const login = (body: Readonly<Record<string, unknown>>) =>
  call('issueToken', { body, contentType: form, headers: basic, as: 'none' })

const loggedIn = login(password)
  .replies(200)
  .keeps({ refresh: member('/refresh_token') })

export const logonScenarios = [
  scenario('a password gives a bearer token', {
    evidence: documented('sasLogon.md: token'),
    tier: 'core',
    steps: [
      login(password).replies(200, {
        access_token: pattern(/^[^.]+\.[^.]+\.[^.]+$/),
        refresh_token: aString,
        token_type: 'bearer',
        expires_in: 43199,
        jti: aString,
      }),
    ],
  }),
  scenario('a wrong password is refused', {
    evidence: documented('sasLogon.md: errors'),
    tier: 'core',
    steps: [
      login({ ...password, password: 'wrong' }).replies(401, {
        error: 'unauthorized',
        error_description: 'Bad credentials',
      }),
    ],
  }),
  scenario('a refresh token is good for one use', {
    evidence: documented('sasLogon.md: refresh tokens rotate'),
    tier: 'core',
    steps: [
      loggedIn,
      login({ grant_type: 'refresh_token', refresh_token: kept('refresh') }).replies(200, {
        access_token: aString,
        refresh_token: notKept('refresh'),
        expires_in: aNumber,
      }),
      login({ grant_type: 'refresh_token', refresh_token: kept('refresh') }).replies(400, {
        error: 'invalid_grant',
      }),
    ],
  }),
  scenario('a refresh token ends some day', {
    evidence: assumed('how long a refresh token lives'),
    tier: 'strict',
    steps: [
      loggedIn,
      pass('30d'),
      login({ grant_type: 'refresh_token', refresh_token: kept('refresh') }).replies(400, {
        error: 'invalid_grant',
      }),
    ],
  }),
  scenario('a client can log in for itself', {
    evidence: documented('sasLogon.md: client_credentials'),
    tier: 'complete',
    steps: [login({ grant_type: 'client_credentials' }).replies(200, { access_token: aString })],
  }),
  scenario('without a token nothing is shown', {
    evidence: recorded('Viya 2026.03', 'F41'),
    tier: 'core',
    steps: [
      call('getContexts', { as: 'none' }).replies(
        401,
        { httpStatusCode: 401 },
        { 'www-authenticate': 'Bearer' },
      ),
    ],
  }),
  scenario('the current user is the token’s', {
    evidence: recorded('Viya 2026.03', 'F7'),
    tier: 'core',
    steps: [call('getCurrentUser').replies(200, { id: 'tester', name: aString })],
  }),
  scenario('the root leads to contexts and sessions', {
    evidence: documented('root'),
    tier: 'core',
    given: aContext({}),
    steps: [call('root').replies(200, { version: 1 })],
  }),
]
