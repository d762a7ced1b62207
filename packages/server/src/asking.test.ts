// Handlers that ask outside: what they do while they wait, on a kettle whose text somebody else writes.
import { type Call, fire, type Outside, type OutsideReply, StandinError, type System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { createStandin } from './app.ts'
import { createKettle, heatKettle, jsonOf, reading } from './kettle.fixture.ts'
import { readingText } from './stream.fixture.ts'
import { textOf, wireRequest } from './wire-request.ts'

/** Somebody who answers when the test says so. */
function createSomebody() {
  const asked: { url: string; text: string; answer: (reply: OutsideReply) => void }[] = []
  const outside: Outside = {
    post: (url, body) =>
      new Promise((answer) => void asked.push({ url, text: new TextDecoder().decode(body), answer })),
  }
  const answerAll = (text: string) => {
    for (const { answer } of asked.splice(0)) answer({ status: 200, body: new TextEncoder().encode(text) })
  }
  return { outside, asked, answerAll }
}

const post = async ({ realm }: Call, text: string) =>
  realm.outside.post('http://localhost/', new TextEncoder().encode(text), {})

const asking: System = {
  ...kettle,
  handlers: {
    ...kettle.handlers,
    getKettleAsText: async (call) => {
      const { body } = await post(call, String(call.path.kettleId))
      return { status: 200, headers: [['content-type', 'text/plain']], body }
    },
    deleteKettle: async (call) => {
      const { status } = await post(call, 'may I?')
      const id = String(call.path.kettleId)
      if (status !== 200) return { refuse: { error: 'noKettle' } }
      const fired = fire(call.realm, { kind: 'kettle', event: 'deleteKettle', parent: null, call, id })
      if (fired.outcome !== 'done') return { refuse: { error: 'noKettle' } }
      return fired.reply ?? { status: 204, headers: [], body: '' }
    },
  },
}

const deleting = ({ path }: { readonly path: string }) =>
  wireRequest('DELETE', path, { headers: reading('').headers })

it('a handler may ask outside, and answers with what came back', async () => {
  const { outside, asked, answerAll } = createSomebody()
  const { request } = createStandin({ systems: [asking], outside })
  const { id, path } = await createKettle(request)
  const reply = request(readingText(path))
  while (asked.length === 0) await Promise.resolve()
  expect(asked).toMatchObject([{ url: 'http://localhost/', text: id }])
  answerAll('a kettle, they say')
  expect(textOf(await reply)).toBe('a kettle, they say')
})

it('other requests go on meanwhile, and its change comes after', async () => {
  const { outside, asked, answerAll } = createSomebody()
  const { request, world } = createStandin({ systems: [asking], outside })
  const known = await createKettle(request)
  const gone = request(deleting(known))
  while (asked.length === 0) await Promise.resolve()
  expect(await request(reading(known.path))).toMatchObject({ status: 200 })
  answerAll('yes')
  expect(await gone).toMatchObject({ status: 204 })
  expect(await request(reading(known.path))).toMatchObject({ status: 404 })
  expect(world.journal.entries().map(({ operation }) => operation)).toEqual([
    'createKettle',
    'getKettle',
    'deleteKettle',
    'getKettle',
  ])
})

it('two that ask at a time do not both have their way', async () => {
  const { outside, asked, answerAll } = createSomebody()
  const { request } = createStandin({ systems: [asking], outside })
  const known = await createKettle(request)
  const replies = [request(deleting(known)), request(deleting(known))]
  while (asked.length < 2) await Promise.resolve()
  answerAll('yes')
  expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([204, 404])
})

it('is no poll: asked again and again it moves no time', async () => {
  const { outside, asked, answerAll } = createSomebody()
  const { request } = createStandin({ systems: [asking], outside })
  const { path } = await heatKettle(request)
  for (let i = 0; i < 5; i++) {
    const reply = request(readingText(path))
    while (asked.length === 0) await Promise.resolve()
    answerAll('same')
    await reply
  }
  expect(jsonOf(await request(reading(path)))).toMatchObject({ state: 'heating' })
})

it("what nobody answers is Standin's own error, and leaves what is there", async () => {
  const refusing: Outside = {
    post: () => Promise.reject(new StandinError('deaf', 'Nobody hears.', 'Shout.')),
  }
  const { request } = createStandin({ systems: [asking], outside: refusing })
  const known = await createKettle(request)
  await expect(request(deleting(known))).rejects.toMatchObject({ code: 'deaf' })
  expect(await request(reading(known.path))).toMatchObject({ status: 200 })
})

it('a world that comes later can ask the same, and one that is restored', async () => {
  const { outside, asked, answerAll } = createSomebody()
  const { request, worlds, world } = createStandin({ systems: [asking], outside })
  worlds.create({ name: 'w' })
  world.restore(world.snapshot())
  for (const prefix of ['/_w/w', '']) {
    const { path } = await createKettle(request, 'blue', prefix)
    const reply = request(readingText(path))
    while (asked.length === 0) await Promise.resolve()
    answerAll('fine')
    expect(textOf(await reply)).toBe('fine')
  }
})
