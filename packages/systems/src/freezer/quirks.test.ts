import { describe, expect, it } from 'vitest'
import { createStandin, textOf, wireRequest } from '../server.fixture.ts'
import { freezer } from './index.ts'
import { nameOf, readRecordings } from './replay/recording.fixture.ts'

const token = { 'X-Auth-Token': 'me:proj:member' }

it('names each of the 25 differences once, with both sides', () => {
  const ids = freezer.quirks.map(({ id }) => id)
  expect(ids).toHaveLength(25)
  expect(new Set(ids).size).toBe(25)
  expect(freezer.quirks.filter(({ page, real }) => page === '' || real === '')).toEqual([])
})

it('cites recordings that there are', () => {
  const names = readRecordings().map(nameOf)
  const cited = freezer.quirks.flatMap(({ evidence }) =>
    evidence.kind === 'recorded' ? [evidence.finding] : [],
  )
  expect(cited.filter((finding) => !names.includes(finding))).toEqual([])
})

describe('a request to a path of the page alone', () => {
  it.each([
    ['PATCH', '/v2/proj/sessions', 405, /session-update-path.*PATCH \/v2/],
    ['POST', '/v2/proj/sessions/x/actions', 404, /session-action-path.*\/action\./],
    ['PUT', '/v2/proj/sessions/x', 405, /replace-method/],
  ] as const)('%s %s is told in the journal what to use', async (method, path, status, said) => {
    const standin = createStandin({ systems: [freezer] })
    const reply = await standin.request(wireRequest(method, path, { headers: token }))
    const [entry] = standin.world.journal.entries()
    expect(reply.status).toBe(status)
    expect(entry?.hint).toMatch(said)
    expect(textOf(reply)).not.toMatch(said)
  })

  it('and one to a path of nobody is told nothing', async () => {
    const standin = createStandin({ systems: [freezer] })
    await standin.request(wireRequest('GET', '/nope', { headers: token }))
    expect(standin.world.journal.entries()[0]).not.toHaveProperty('hint')
  })
})

describe('the keys of a PATCH that reach the store', () => {
  const patch = async (body: object) => {
    const standin = createStandin({ systems: [freezer] })
    const headers = token
    const made = await standin.request(
      wireRequest('POST', '/v2/proj/sessions', { headers, body: '{"schedule": {}}' }),
    )
    const { session_id: id } = JSON.parse(textOf(made)) as { session_id: string }
    const path = `/v2/proj/sessions/${id}`
    const reply = await standin.request(wireRequest('PATCH', path, { headers, body: JSON.stringify(body) }))
    const shown = await standin.request(wireRequest('GET', path, { headers }))
    return { status: reply.status, shown: shown.status }
  }

  it.each([
    [{ deleted: true }, { status: 200, shown: 404 }],
    [{ deleted: false }, { status: 200, shown: 200 }],
    [{ created_at: null }, { status: 200, shown: 200 }],
    [{ created_at: '2026-01-01' }, { status: 500, shown: 200 }],
    [{ project_id: 'proj' }, { status: 200, shown: 200 }],
    [{ project_id: 'other' }, { status: 501, shown: 200 }],
    [{ id: 'other' }, { status: 501, shown: 200 }],
    [{ job: 'raw' }, { status: 501, shown: 200 }],
    [
      { user_id: 'other', session_id: 'other' },
      { status: 200, shown: 200 },
    ],
    [{ foo: 1 }, { status: 500, shown: 200 }],
  ])('%j', async (body, outcome) => {
    expect(await patch(body)).toEqual(outcome)
  })
})
