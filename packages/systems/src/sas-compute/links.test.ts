import { describe, expect, it } from 'vitest'
import { aContextPath, jsonOf, send, serve } from './serve.fixture.ts'

interface Link {
  readonly method: string
  readonly rel: string
  readonly href: string
  readonly uri: string
  readonly type?: string | null
  readonly itemType?: string
  readonly responseType?: string
}

const short = (type: string | null | undefined) =>
  type === undefined ? '' : String(type).replace('application/vnd.sas.', '')

/** A link as one line: method, relation, path below its resource, type and what it holds or answers. */
function lineOf({ method, rel, href, type, itemType, responseType }: Link, own: string): string {
  const inner = itemType ? ` of ${short(itemType)}` : ''
  const answer = responseType ? ` → ${short(responseType)}` : ''
  return `${method} ${rel} ${href.replace(own, '.')} ${short(type)}${inner}${answer}`.trim()
}

/** As measured (F21); what lists are of is in the recorded session. */
const ofSession = `
GET self . compute.session
GET alternate . compute.session.summary
GET state ./state text/plain
PUT cancel ./state?value=canceled
DELETE delete .
POST execute ./jobs compute.job.request → compute.job
GET jobs ./jobs collection of compute.job
GET files ./filerefs collection of compute.fileref.summary
POST assign ./filerefs compute.fileref.request → compute.fileref
GET librefs ./data collection of compute.library.summary
GET log ./log collection of compute.log.line
GET listing ./listing collection of compute.log.line
GET results ./results collection of compute.result
GET variables ./variables collection of compute.session.variable
GET engines ./engines collection of data.engine
GET getFiles ./files compute.file.properties
GET getOption ./options/{optionName} text/plain
PUT updateOption ./options/{optionName} text/plain → text/plain
GET formats ./formats collection of format.summary
GET informats ./informats collection of format.summary
GET logAsText ./log text/plain
GET listingAsText ./listing text/plain`

/** As measured (F46); what lists are of is on the vendor's page. */
const ofJob = `
GET self . compute.job
GET state ./state text/plain
PUT cancel ./state?value=canceled null
DELETE delete . null
GET log ./log collection of compute.log.line
GET logAsText ./log text/plain
GET listing ./listing collection of compute.log.line
GET listingAsText ./listing text/plain
GET results ./results collection of compute.result
GET up {session} compute.session`

/** As measured (F13, F54). */
const ofContextItem = `
GET self . compute.context
GET alternate . compute.context.summary
DELETE delete .
POST createSession ./sessions compute.session.request → compute.session`

const linesOf = (links: readonly Link[], own: string) => links.map((link) => lineOf(link, own))
const expected = (text: string) => text.trim().split('\n')

async function everything(prefix = '') {
  const standin = serve()
  standin.worlds.create({ name: 'mine' })
  const context = prefix + (await aContextPath(standin))
  const session = jsonOf(await send(standin, `POST ${context}/sessions`, { body: {} }))
  const path = `${prefix}/compute/sessions/${session.id}`
  const job = jsonOf(await send(standin, `POST ${path}/jobs`, { body: { code: ['%put a;'] } }))
  const contexts = jsonOf(await send(standin, `GET ${prefix}/compute/contexts`))
  const root = jsonOf(await send(standin, `GET ${prefix}/compute/`))
  return { standin, path, session, job, contexts, root }
}

describe('relations', () => {
  it('of a session are 22, in one order', async () => {
    const { session, path } = await everything()
    expect(linesOf(session.links, path)).toEqual(expected(ofSession))
  })

  it('of a job are 10, in one order', async () => {
    const { job, path } = await everything()
    const own = expected(ofJob).map((line) => line.replace('{session}', path))
    expect(linesOf(job.links, `${path}/jobs/${job.id}`)).toEqual(own)
  })

  it('of a context in a list are 4', async () => {
    const { contexts } = await everything()
    const [first] = contexts.items
    expect(linesOf(first.links, `/compute/contexts/${first.id}`)).toEqual(expected(ofContextItem))
  })

  it('are the same in all representations of a session and of a job', async () => {
    const { standin, session, job, path } = await everything()
    expect(jsonOf(await send(standin, `GET ${path}`)).links).toEqual(session.links)
    expect(jsonOf(await send(standin, `GET ${path}/jobs/${job.id}`)).links).toEqual(job.links)
    expect(jsonOf(await send(standin, `GET ${path}/jobs`)).items[0].links).toEqual(job.links)
  })
})

describe('each link', () => {
  it('has the same href and uri, root-relative with the service in it (F13)', async () => {
    const { session, job, contexts, root } = await everything()
    const all: Link[] = [session, job, contexts, contexts.items[0], root].flatMap(({ links }) => links)
    for (const { href, uri } of all) expect([href, href.startsWith('/compute')]).toEqual([uri, true])
  })

  it('has a type without +json (F14)', async () => {
    const { session, job, root } = await everything()
    expect(JSON.stringify([session, job, root])).not.toContain('+json')
  })

  it('carries the prefix of its world', async () => {
    const prefix = '/_w/mine'
    const { session, job, contexts, root, path } = await everything(prefix)
    const all: Link[] = [session, job, contexts, contexts.items[0], root].flatMap(({ links }) => links)
    expect(all.filter(({ href }) => !href.startsWith(`${prefix}/compute`))).toEqual([])
    expect(linesOf(session.links, path)).toEqual(expected(ofSession))
  })
})
