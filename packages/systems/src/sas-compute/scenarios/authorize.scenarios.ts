import {
  aString,
  assumed,
  client,
  documented,
  header,
  kept,
  member,
  partOf,
  pass,
  pattern,
  recorded,
  type Scenario,
  scenario,
  standinOnly,
  text,
  wholeText,
} from '@standin/engine'
import { call } from './words.ts'

const form = 'application/x-www-form-urlencoded'
const grant = 'authorization_code'
// RFC 7636, appendix B.
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = {
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
}
const redirect_uri = 'http://127.0.0.1:9/callback'

const asking = (query: Readonly<Record<string, string>> = {}) =>
  call('authorize', { query: { client_id: 'vscode', response_type: 'code', ...query }, as: 'none' })
const shown = (query: Readonly<Record<string, string>> = {}) =>
  asking(query)
    .replies(200, text(pattern(/authorization code/)))
    .keeps({ code: partOf(wholeText, /<code[^>]*>(\w+)</) })
const token = (body: Readonly<Record<string, unknown>>) =>
  call('issueToken', { body: { client_id: 'vscode', ...body }, contentType: form, as: 'none' })
const exchange = (more: Readonly<Record<string, string>> = {}) =>
  token({ grant_type: grant, code: kept('code'), ...more })
const refused = { error: 'invalid_grant' }
const wordedAs = (words: RegExp) => ({ ...refused, error_description: pattern(words) })

export const authorizeScenarios: readonly Scenario[] = [
  scenario('a code that is shown on screen gives a token, once', {
    evidence: recorded('Viya 2026.03', 'F10'),
    tier: 'complete',
    steps: [
      shown({ redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' }),
      exchange().replies(200, { access_token: aString, refresh_token: aString, token_type: 'bearer' }),
      exchange().replies(400, refused),
    ],
  }),
  scenario('whoever asks for a code is logged in', {
    evidence: standinOnly('nobody has to log in: a setting says who sits before the browser'),
    tier: 'strict',
    steps: [shown(), exchange().replies(200, { access_token: aString })],
  }),
  scenario('a code with a challenge needs its verifier', {
    evidence: documented('RFC 7636, 4.6'),
    tier: 'core',
    steps: [
      shown(challenge),
      exchange().replies(400, refused),
      exchange({ code_verifier: 'wrong' }).replies(400, refused),
      exchange({ code_verifier: verifier }).replies(200, { access_token: aString }),
    ],
  }),
  scenario('a code is for the client that asked for it', {
    evidence: documented('RFC 6749, 5.2: invalid_grant'),
    tier: 'complete',
    steps: [
      shown(),
      exchange({ client_id: 'other' }).replies(400, refused),
      exchange().replies(200, { access_token: aString }),
    ],
  }),
  scenario('a code goes to the address of the client, with the state', {
    evidence: documented('RFC 6749, 4.1.2'),
    tier: 'complete',
    steps: [
      asking({ redirect_uri, state: 'a b' })
        .replies(302, undefined, {
          location: pattern(/^http:\/\/127\.0\.0\.1:9\/callback\?code=\w+&state=a(\+|%20)b$/),
        })
        .keeps({ code: partOf(header('location'), /code=(\w+)/) }),
      exchange().replies(400, refused),
      exchange({ redirect_uri }).replies(200, { access_token: aString }),
    ],
  }),
  scenario('a code that is not taken comes back with the reason', {
    evidence: assumed('how SASLogon words an invalid_grant of a code and of its verifier'),
    tier: 'strict',
    steps: [
      asking({ ...challenge, redirect_uri })
        .replies(302)
        .keeps({ code: partOf(header('location'), /code=(\w+)/) }),
      exchange({ redirect_uri, code_verifier: 'wrong' }).replies(400, wordedAs(/code verifier/)),
      exchange({ code_verifier: verifier }).replies(400, wordedAs(/authorization code/)),
      exchange({ redirect_uri, client_id: 'other' }).replies(400, wordedAs(/authorization code/)),
    ],
  }),
  scenario('a code that nobody uses ends', {
    evidence: assumed('how long an authorization code lives'),
    tier: 'strict',
    steps: [shown(), pass('10m'), exchange().replies(400, refused)],
  }),
  scenario('a request for a code says what is wrong with it', {
    evidence: documented('RFC 6749, 4.1.2.1'),
    tier: 'complete',
    steps: [
      asking({ response_type: 'token' }).replies(400, { error: 'unsupported_response_type' }),
      asking({ code_challenge_method: 'S512' }).replies(400, { error: 'invalid_request' }),
      asking({ redirect_uri: 'nowhere' }).replies(400, { error: 'invalid_request' }),
      call('authorize', { query: { response_type: 'code' }, as: 'none' }).replies(400, {
        error: 'invalid_request',
      }),
    ],
  }),
  scenario('a token of somebody gives another one of the same', {
    evidence: client('saspy: jwt-bearer'),
    tier: 'complete',
    steps: [
      token({ grant_type: 'password', username: 'tester', password: 'secret' })
        .replies(200)
        .keeps({ assertion: member('/access_token') }),
      token({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: kept('assertion'),
      }).replies(200, { access_token: aString, refresh_token: aString }),
      token({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: 'nonsense',
      }).replies(400, refused),
    ],
  }),
  scenario('a login can come as a multipart form', {
    evidence: client('sasjs/adapter: refreshes its tokens so'),
    tier: 'complete',
    steps: [
      call('issueToken', {
        contentType: 'multipart/form-data; boundary=b',
        headers: { Authorization: 'Basic c2FzLmNsaTo=' },
        rawBody: [
          ...[
            ['grant_type', 'password'],
            ['username', 'tester'],
            ['password', 'secret'],
          ].map(
            ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
          ),
          '--b--\r\n',
        ].join(''),
        as: 'none',
      }).replies(200, { access_token: aString }),
    ],
  }),
  scenario('a client without a name and a grant that is unknown are refused', {
    evidence: client('saspy#500: invalid_client, Unauthorized grant type'),
    tier: 'complete',
    steps: [
      call('issueToken', {
        body: { grant_type: 'password' },
        contentType: form,
        as: 'none',
      }).replies(401, { error: 'unauthorized' }),
      token({ grant_type: 'guess' }).replies(401, {
        error: 'invalid_client',
        error_description: 'Unauthorized grant type: guess',
      }),
    ],
  }),
  scenario('a logout is answered, with a token or without', {
    evidence: client('restaf: logoff'),
    tier: 'complete',
    steps: [call('logout').replies(200), call('logout', { as: 'none' }).replies(200)],
  }),
]
