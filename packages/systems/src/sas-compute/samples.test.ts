import { describe, expect, it } from 'vitest'
import { differencesFrom } from './compare-sample.fixture.ts'
import { quirks } from './quirks.ts'
import jobCollection from './samples/job-collection.json' with { type: 'json' }
import jobCreated from './samples/job-created.json' with { type: 'json' }
import jobRequest from './samples/job-request.json' with { type: 'json' }
import sessionCreated from './samples/session-created.json' with { type: 'json' }
import sessionRequest from './samples/session-request.json' with { type: 'json' }
import { aContextPath, jsonOf, type ServeOptions, send, serve } from './serve.fixture.ts'

/** By quirk, where a reply differs from the page's sample. Nothing else may differ, and all of it must. */
type Differences = Readonly<Record<string, readonly string[]>>

const statisticsMissing = ['- /logStatistics', '- /listingStatistics']
const statisticsTimes = ['~ /logStatistics/modifiedTimeStamp', '~ /listingStatistics/modifiedTimeStamp']

const session: Differences = {
  'timestamp-precision': ['~ /creationTimeStamp'],
  'session-application-name': ['+ /applicationName'],
  'session-assign-relation': ['- /links/assignFileref', '+ /links/assign'],
  'session-cancel-query': ['~ /links/cancel/href', '~ /links/cancel/uri'],
  'session-description': ['~ /description'],
  'session-home-directory': ['+ /attributes/homeDirectory'],
  'session-option-template': ['+ /links/getOption', '+ /links/updateOption'],
  'session-service-version': ['~ /serviceAPIVersion'],
  'session-links': [
    '+ /links/variables',
    '+ /links/engines',
    '+ /links/getFiles',
    '+ /links/formats',
    '+ /links/informats',
    '+ /links/logAsText',
    '+ /links/listingAsText',
  ],
}

const jobLinks = (at = ''): Differences => ({
  'job-links': [`+ ${at}/links/logAsText`, `+ ${at}/links/listingAsText`],
  'job-link-null-type': [`+ ${at}/links/cancel/type`, `+ ${at}/links/delete/type`],
  'job-results-type': [`~ ${at}/links/results/type`, `+ ${at}/links/results/itemType`],
})

const job: Differences = {
  ...jobLinks(),
  'job-id': ['~ /id'],
  'job-state-elapsed-time': ['+ /stateElapsedTime'],
}

const expected = {
  'a session, created': {
    ...session,
    'session-created-state': ['~ /state'],
    'session-created-statistics': statisticsMissing,
  },
  'a session, read': { ...session, 'timestamp-precision': ['~ /creationTimeStamp', ...statisticsTimes] },
  'a job, created': {
    ...job,
    'timestamp-precision': ['~ /creationTimeStamp'],
    'job-created-state': ['~ /state', '- /completedTimeStamp', '- /jobConditionCode'],
    'job-created-statistics': statisticsMissing,
  },
  'a job, completed': {
    ...job,
    'timestamp-precision': ['~ /creationTimeStamp', '~ /completedTimeStamp', ...statisticsTimes],
    'job-name': ['+ /name', '+ /description'],
  },
  'a list of jobs': {
    ...jobLinks('/items/0'),
    'job-id': ['~ /items/0/id'],
    'timestamp-precision': ['~ /items/0/creationTimeStamp', '~ /items/0/completedTimeStamp'],
  },
} satisfies Readonly<Record<string, Differences>>

const samples = {
  'a session, created': sessionCreated,
  'a session, read': sessionCreated,
  'a job, created': jobCreated,
  'a job, completed': jobCreated,
  'a list of jobs': jobCollection,
}
type Subject = keyof typeof samples
const subjects = Object.keys(samples) as Subject[]

const owner = {
  'content-type': 'application/x-www-form-urlencoded',
  authorization: undefined,
}
const password = 'grant_type=password&username=myUserID&password=any&client_id=example'

/** Our replies to the requests of the pages, sent by the owner that the sample names. */
async function replies(options: ServeOptions = {}) {
  const standin = serve(options)
  const login = await send(standin, 'POST /SASLogon/oauth/token', { headers: owner, body: password })
  const headers = { authorization: `Bearer ${jsonOf(login).access_token}` }
  const ask = async (line: string, body?: object) => jsonOf(await send(standin, line, { headers, body }))
  const created = await ask(`POST ${await aContextPath(standin)}/sessions`, sessionRequest)
  const path = `/compute/sessions/${created.id}`
  standin.world.advance(20_000)
  const read = await ask(`GET ${path}`)
  // The page of the list does not say what its job was asked for; a name would show.
  const { name: _, description: __, ...nameless } = jobRequest
  const unnamed = await ask(`POST ${path}/jobs`, nameless)
  standin.world.advance(20_000)
  const list = await ask(`GET ${path}/jobs`)
  await send(standin, `DELETE ${path}/jobs/${unnamed.id}`, { headers })
  const submitted = await ask(`POST ${path}/jobs`, jobRequest)
  standin.world.advance(20_000)
  return {
    'a session, created': created,
    'a session, read': read,
    'a job, created': submitted,
    'a job, completed': await ask(`GET ${path}/jobs/${submitted.id}`),
    'a list of jobs': list,
  }
}

const listed = (differences: Differences) => Object.values(differences).flat().sort()

describe.each(subjects)('%s', (subject) => {
  it('is the sample of the page, but for the quirks that are listed', async () => {
    const own = await replies()
    expect([...differencesFrom(samples[subject], own[subject])].sort()).toEqual(listed(expected[subject]))
  })

  it('differs by quirks that quirks.ts has', () => {
    const known = quirks.map(({ id }) => id)
    expect(Object.keys(expected[subject]).filter((id) => !known.includes(id))).toEqual([])
  })

  it('has the page’s job ids where the setting asks for them', async () => {
    const own = await replies({ settings: { jobIds: 'sequence' } })
    const { 'job-id': _, ...others }: Differences = expected[subject]
    expect([...differencesFrom(samples[subject], own[subject])].sort()).toEqual(listed(others))
  })
})

describe('the comparison itself', () => {
  it.each([
    [{ a: 1 }, {}, ['- /a']],
    [{}, { a: null }, ['+ /a']],
    [{ a: 1 }, { a: '1' }, ['~ /a']],
    [{ a: null }, { a: {} }, ['~ /a']],
    [{ id: '0' }, { id: 'A1B2C3D4-E5F6-4A5B-8C9D-0E1F2A3B4C5D' }, ['~ /id']],
    [
      { links: [{ rel: 'a', type: 'x' }] },
      { links: [{ rel: 'b' }, { rel: 'a' }] },
      ['- /links/a/type', '+ /links/b'],
    ],
    [{ links: [{ rel: 'a' }] }, { links: [{ rel: 'a' }, { rel: 'a' }] }, ['+ /links/a#1']],
    [{ lineCount: 5, a: 5 }, { lineCount: 6, a: 6 }, ['~ /a']],
    [{ lineCount: 5 }, { lineCount: '5' }, ['~ /lineCount']],
    [{ at: '2016-05-20T16:16:10Z' }, { at: '2036-01-01T00:00:00Z' }, []],
    [{ at: '2016-05-20T16:16:10Z' }, { at: '2036-01-01T00:00:00.000Z' }, ['~ /at']],
  ])('%j and %j differ at %j', (sample, reply, places) => {
    expect(differencesFrom(sample, reply)).toEqual(places)
  })
})
