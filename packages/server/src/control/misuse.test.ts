import { expect, it } from 'vitest'
import { opened } from './control.fixture.ts'

const foreign = { openapi: '3.1.0', info: {} }
const newer = { standin: 'world', version: 2, systems: [], world: {} }
const others = { standin: 'world', version: 1, systems: ['teapot'], world: {} }

/** What a user does wrong, and what Standin says of it: a code for programs, the cause, and what to do. */
it.each([
  ['POST', '/worlds/none/clock', { advance: '1s' }, 404, 'unknown-world', /'none'/, /POST .*worlds/],
  [
    'POST',
    '/worlds/main/clock',
    { now: '1969-01-01T00:00:00Z' },
    400,
    'clock-backwards',
    /has passed/,
    /restore/,
  ],
  ['POST', '/worlds/main/clock', { now: 'today' }, 400, 'bad-instant', /'today'/, /2036-01-01T00:00:00Z/],
  [
    'POST',
    '/worlds/main/clock',
    { now: '2036-01-01T00:00:00Z', advance: '1s' },
    400,
    'bad-clock-change',
    /Both/,
    /one/,
  ],
  ['POST', '/worlds/main/clock', { advance: '-1s' }, 400, 'bad-duration', /'-1s'/, /PT5S/],
  ['POST', '/worlds/main/clock', { speed: 0 }, 400, 'bad-body', /'\/speed'/, /above zero.*openapi/],
  ['POST', '/worlds/main/clock', { faster: true }, 400, 'bad-body', /'\/faster'/, /moveClock.*openapi/],
  ['POST', '/worlds/main/clock', { mode: 'real' }, 400, 'no-wall-clock', /wall clock/, /startStandin/],
  ['POST', '/worlds', { systems: ['teapot'] }, 404, 'unknown-system', /'teapot'/, /kettle/],
  ['POST', '/worlds', { options: { teapot: {} } }, 404, 'unknown-system', /'teapot'/, /kettle/],
  ['POST', '/worlds', { options: { kettle: { settings: { x: 1 } } } }, 400, 'unknown-setting', /'x'/, /mug/],
  [
    'POST',
    '/worlds',
    { options: { kettle: { auth: 'none' } } },
    400,
    'bad-body',
    /'\/options\/kettle\/auth'/,
    /open/,
  ],
  ['POST', '/worlds', { port: true }, 400, 'no-ports', /Nothing listens/, /startStandin/],
  ['POST', '/worlds', { name: 'main' }, 400, 'world-exists', /'main'/, /another name/],
  ['DELETE', '/worlds/main', undefined, 409, 'main-world', /stays/, /made/],
  ['POST', '/worlds/main/restore', { snapshot: 's1' }, 404, 'unknown-snapshot', /'s1'/, /Take one/],
  ['POST', '/worlds/main/restore', undefined, 400, 'bad-body', /no JSON object/, /restoreSnapshot/],
  ['POST', '/worlds/main/import', foreign, 400, 'bad-body', /'\/standin'/, /Tells the file from others/],
  ['POST', '/worlds/main/import', newer, 400, 'world-file-version', /version 2/, /Update/],
  ['POST', '/worlds/main/import', others, 400, 'world-file-systems', /teapot/, /kettle/],
  ['PATCH', '/worlds/main/settings/teapot', { mug: 'red' }, 404, 'unknown-system', /'teapot'/, /kettle/],
  ['PATCH', '/worlds/main/settings/kettle', { cup: 'red' }, 400, 'unknown-setting', /'cup'/, /mug/],
  ['PATCH', '/worlds/main/profiles/kettle', { profile: 'x' }, 400, 'unknown-profile', /'x'/, /realistic/],
  ['GET', '/world', undefined, 404, 'no-control', /GET \/_standin\/world/, /GET \/worlds/],
] as const)('%s %s %j is %s %s', async (method, path, body, status, code, detail, nextStep) => {
  const { ask, standin } = opened()
  const answer = await ask(method, path, body)
  expect(answer).toMatchObject({
    status,
    type: 'application/problem+json',
    value: {
      type: `urn:standin:problem:${code}`,
      status,
      code,
      detail: expect.stringMatching(detail),
      nextStep: expect.stringMatching(nextStep),
    },
  })
  expect(standin.worlds.list()).toHaveLength(1)
})

it('says all that is wrong, each with a pointer', async () => {
  const { value } = await opened().ask('POST', '/worlds', { seed: [], speed: 'x', 'a/b': 1 })
  expect(value).toMatchObject({
    errors: [
      { pointer: '/seed' },
      { pointer: '/speed' },
      { pointer: '/a~1b', detail: 'There is no such member.' },
    ],
  })
})

it('the document is served, and has every operation that is answered', async () => {
  const { status, value } = await opened().ask('GET', '/openapi.json')
  expect([status, value]).toMatchObject([200, { openapi: '3.1.0', servers: [{ url: '/_standin' }] }])
})
