import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { hpcPack } from '@standin/systems/hpc-pack'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hpcClient, outputsOf, shown } from './hpc-pack-client.fixture.ts'

/** The author's own code, in the test's process: it squares numbers, and throws at all else. */
const handled: string[] = []
const square = {
  answer: {
    kind: 'handler',
    handle({ input }: { readonly input: string }) {
      handled.push(input)
      if (!/^\d+$/.test(input)) throw new Error(`no number: ${input}`)
      return { output: String(Number(input) ** 2), duration: 1000 }
    },
  },
}

let standin: ListeningStandin
beforeAll(async () => {
  const settings = { services: { Square: square } }
  standin = await startStandin({
    systems: [hpcPack],
    verifyReplies: true,
    options: { 'hpc-pack': { settings } },
  })
})
afterAll(() => standin.close())

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Code outside of the server, which is asked over HTTP. */
async function callback(answer: (request: { readonly input: string }) => unknown): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    let text = ''
    for await (const chunk of incoming) text += String(chunk)
    const said = answer(JSON.parse(text))
    outgoing.statusCode = said === undefined ? 500 : 200
    outgoing.end(JSON.stringify(said))
  })
  servers.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`
}

let count = 0
/** A world of its own, made over HTTP; its name. */
async function world(services: object, more: object = {}): Promise<string> {
  count += 1
  const name = `w${count}`
  const options = { 'hpc-pack': { settings: { services } } }
  const body = JSON.stringify({ name, options, ...more })
  const reply = await fetch(`${standin.url}/_standin/worlds`, { method: 'POST', body })
  expect(reply.status).toBe(201)
  return name
}

async function advance(name: string, by: string): Promise<void> {
  const body = JSON.stringify({ advance: by })
  const reply = await fetch(`${standin.url}/_standin/worlds/${name}/clock`, { method: 'POST', body })
  expect(reply.status).toBe(200)
}

const client = (name: string) => hpcClient(standin.url, name)

const table = {
  kind: 'table',
  rows: {
    slow: { output: 'slow it was', duration: 3_600_000 },
    fast: { output: 'fast it was', duration: 1 },
    bad: { fault: 'it went wrong' },
  },
}

describe('services are data', () => {
  it.each([
    ['one answer for all', { kind: 'fixed', outcome: { output: 'always' } }, ['always', 'always', 'always']],
    ['a table', table, ['fast it was', '! it went wrong', 'slow it was']],
  ])('%s', async (_, answer, outputs) => {
    const { session, send, responses } = client(await world({ Mine: { answer } }))
    const id = await session('Mine')
    await send(id, ['slow', 'fast', 'bad'])
    expect(await outputsOf(responses(id))).toEqual([...outputs, '3 Success'])
  })

  it('a URL on this machine, asked once for each request, in their order', async () => {
    const asked: string[] = []
    const url = await callback(({ input }) => {
      asked.push(input)
      if (input === 'nothing') return undefined
      return input === 'bad' ? { fault: 'no' } : { output: input.toUpperCase(), duration: 10_000 }
    })
    const { session, send, responses } = client(await world({ Mine: { answer: { kind: 'callback', url } } }))
    const id = await session('Mine')
    await send(id, ['a', 'bad', 'nothing', 'b'])
    expect(asked).toEqual(['a', 'bad', 'nothing', 'b'])
    const said = ['! no', '! The callback answered 500 without an output, a body or a fault.', 'A', 'B']
    expect(await outputsOf(responses(id, '&reset=true'))).toEqual([...said, '4 Success'])
    expect(await outputsOf(responses(id, '&reset=true'))).toEqual([...said, '4 Success'])
    expect(asked).toHaveLength(4)
  })

  it('a function in this process, and one that throws fails alone', async () => {
    const { session, send, responses } = client('main')
    const id = await session('Square')
    await send(id, ['3', 'x', '4'])
    expect(handled).toEqual(['3', 'x', '4'])
    expect(await outputsOf(responses(id))).toEqual(['! no number: x', '9', '16', '3 Success'])
  })

  it('what no world registers is not deployed', async () => {
    await expect(client(await world({})).session('Square')).rejects.toThrow(/^400 \{"Code":50331678,/)
  })
})

describe('by a manual clock', () => {
  const twice = { Mine: { answer: table, duration: 60_000 } }

  it('the first response comes before the second is due', async () => {
    const name = await world(twice, { clock: 'manual' })
    const { session, send, responses } = client(name)
    const id = await session('Mine')
    await send(id, ['slow', 'bad', 'fast'])
    const arriving = responses(id)
    const next = async () => {
      const { value = [], done } = await arriving.next()
      return done ? 'end' : shown(value)
    }
    await advance(name, '1s')
    expect(await next()).toBe('fast it was')
    await advance(name, '59s')
    expect(await next()).toBe('! it went wrong')
    const last = next()
    await advance(name, '58m')
    expect(await Promise.race([last, Promise.resolve('not yet')])).toBe('not yet')
    await advance(name, '1m')
    expect([await last, await next(), await next()]).toEqual(['slow it was', '3 Success', 'end'])
  })

  it('a client that leaves has not been given what came later', async () => {
    const name = await world(twice, { clock: 'manual' })
    const { session, send, responses } = client(name)
    const id = await session('Mine')
    await send(id, ['fast', 'bad'])
    await advance(name, '1s')
    const leaving = responses(id)
    expect(shown((await leaving.next()).value ?? [])).toBe('fast it was')
    await leaving.return(undefined)
    await expect.poll(() => standin.worlds.find(name)?.holds.size).toBe(0)
    await advance(name, '2m')
    expect(await outputsOf(responses(id))).toEqual(['! it went wrong', '1 Success'])
  })
})

it('two worlds of a seed give the same bytes, and neither sees the other', async () => {
  const services = { Mine: { answer: table, versions: ['1.0', '2.0'] } }
  const names = await Promise.all([world(services, { seed: 's' }), world(services, { seed: 's' })])
  const story = async (name: string) => {
    const { ask, session, send } = client(name)
    const id = await session('Mine')
    await send(id, ['slow', 'bad', 'fast'])
    const replies: unknown[] = []
    for (const [method, path] of [
      ['GET', `/Session/${id}/batch/b/Status`],
      ['POST', `/Session/${id}/batch/b/Response?genericservice=false`],
      ['POST', `/Session/${id}/batch/b/Commit`],
      ['GET', `/Session/${id}/Attach?durable=false`],
      ['GET', '/SoaService/Mine/Versions'],
      ['GET', '/Jobs'],
      ['POST', `/Session/${id}/Close`],
      ['GET', `/Job/${id}`],
    ] as const) {
      const reply = await ask(method, `/WindowsHPC${path}`)
      replies.push(path, reply.status, [...reply.headers], await reply.text())
    }
    return replies
  }
  const [first, second] = await Promise.all(names.map(story))
  expect(first).toEqual(second)
  expect(first).toContainEqual(expect.stringContaining('slow it was'))
})

it('a password is nowhere but in the request', async () => {
  const password = 'Tr0ub4dor'
  const name = await world({ Mine: { answer: { kind: 'echo' } } })
  const { ask, session, send, responses } = hpcClient(standin.url, name, { user: 'somebody', password })
  const id = await session('Mine')
  await send(id, ['a'])
  const said: unknown[] = [...(await outputsOf(responses(id)))]
  const info = { MaxMessageSize: 1, Password: password, Runtime: -1, ServiceName: 'Mine', Username: 'tester' }
  const job = [{ Name: 'Password', Value: password }]
  const xml = `<ArrayOfProperty xmlns="http://schemas.microsoft.com/HPCS2008R2/common">${job.map(({ Name, Value }) => `<Property><Name>${Name}</Name><Value>${Value}</Value></Property>`).join('')}</ArrayOfProperty>`
  for (const [method, path, body, media] of [
    ['POST', '/Sessions/Create?durable=false', info],
    ['POST', '/Sessions/Create?durable=false', { ...info, Password: password.repeat(20) }],
    ['POST', '/Sessions/Create?durable=false', { Password: password }],
    ['POST', '/Sessions/Create?durable=false', `{"Password":"${password}"`],
    ['POST', '/Sessions/Create?durable=false', `<Password>${password}</Password>`, 'application/xml'],
    ['GET', `/Session/${id}/Attach?durable=false`],
    ['GET', `/Job/${id}`],
    ['POST', '/Jobs', xml, 'application/xml'],
    ['POST', `/Job/${id}/Submit`, xml, 'application/xml'],
    ['GET', '/Jobs'],
  ] as const) {
    const reply = await ask(method, `/WindowsHPC${path}`, body, media)
    said.push(path, reply.status, [...reply.headers], await reply.text())
  }
  const one = standin.worlds.find(name)
  const journal = await (await fetch(`${standin.url}/_standin/worlds/${name}/journal`)).text()
  const everything = JSON.stringify([said, one?.snapshot(), one?.journal.entries(), journal])
  expect(everything).toContain('somebody')
  expect(everything).not.toContain(password)
})

describe('paths and booleans', () => {
  it.each([
    '/windowshpc/SESSION/{id}/BATCH/b/status',
    '/WINDOWSHPC/session/{id}/Batch/b/STATUS',
    '/WindowsHPC/hpccluster/Session/{id}/batch/b/Status',
  ])('%s', async (path) => {
    const { ask, session, send } = client('main')
    const id = await session('Square')
    await send(id, ['1'])
    expect(await (await ask('GET', path.replace('{id}', String(id)))).json()).toBe(2)
    // A batch's own name is another one in other letters.
    expect(await (await ask('GET', path.replace('{id}', String(id)).replace('/b/', '/B/'))).json()).toBe(1)
  })

  it.each(['True', 'true', 'TRUE'])('durable and the others say yes by %s', async (yes) => {
    const { ask } = client('main')
    const info = { MaxMessageSize: 1, Password: 'secret', Runtime: -1, Username: 'tester' }
    const made = await ask('POST', `/windowshpc/sessions/CREATE?Durable=${yes}`, {
      ...info,
      ServiceName: 'Square',
    })
    const { Id: id, IsDurable: isDurable } = (await made.json()) as { Id: number; IsDurable: boolean }
    expect(isDurable).toBe(true)
    const octets = 'application/octet-stream'
    const batch = `/WindowsHPC/Session/${id}/batch/b`
    expect(
      (await ask('POST', `${batch}?GenericService=${yes}&COMMIT=${yes}`, '2\uffff\0', octets)).status,
    ).toBe(201)
    const got = await ask('POST', `${batch}/Response?genericservice=${yes}&reset=${yes}`)
    expect(await got.text()).toContain('\uffff4\uffff\0')
  })
})
