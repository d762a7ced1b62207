import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { textOf } from '../server.fixture.ts'
import { aContextPath, aJob, aSession, jsonOf, send, serve } from './serve.fixture.ts'

const vendor = 'application/vnd.sas.'
const variable = `${vendor}compute.session.variable`

async function read(target: string, accept?: string) {
  const standin = serve()
  const context = await aContextPath(standin)
  const session = await aSession(standin)
  const job = await aJob(standin, session, '%put a;')
  const names = { '{context}': context, '{session}': session.path, '{job}': job.path }
  const path = Object.entries(names).reduce((text, [name, value]) => text.replace(name, value), target)
  return send(standin, `GET ${path}`, { headers: { accept } })
}

describe('how content types are spelled', () => {
  it.each([
    ['/compute/', `${vendor}api+json`],
    ['/compute/contexts', `${vendor}collection+json;version=2`],
    ['{context}', `${vendor}compute.context+json`],
    ['{session}', `${vendor}compute.session+json; charset=utf-8; version=2`],
    ['{session}/state', 'text/plain;charset=UTF-8'],
    ['{session}/jobs', `${vendor}collection+json;version=2`],
    ['{job}', `${vendor}compute.job+json; charset=utf-8; version=1`],
    ['{job}/log', `${vendor}collection+json;version=2`],
    ['{session}/variables/SYSCC', variable],
  ])('%s: %s', async (target, type) => {
    expect(headerOf(await read(target), 'content-type')).toBe(type)
  })

  it.each([
    '/compute/',
    '/compute/contexts',
    '{context}',
    '{session}',
    '{job}',
    '{job}/log',
    '{session}/variables',
  ])('%s as application/json', async (target) => {
    const reply = await read(target, 'application/json')
    expect([reply.status, headerOf(reply, 'content-type')]).toEqual([200, 'application/json'])
    expect(jsonOf(reply)).toEqual(jsonOf(await read(target)))
  })
})

describe('one URL in several representations', () => {
  it('a variable, as it is and as text (F37, F60)', async () => {
    const whole = await read('{session}/variables/SYSCC', variable)
    const text = await read('{session}/variables/syscc', 'text/plain')
    expect(jsonOf(whole)).toMatchObject({ name: 'SYSCC', value: '0', version: 1 })
    expect([textOf(text), headerOf(text, 'content-type')]).toEqual(['0', 'text/plain;charset=UTF-8'])
  })

  it('a session and its summary', async () => {
    const summary = jsonOf(await read('{session}', `${vendor}compute.session.summary+json`))
    expect(Object.keys(summary).sort()).toEqual(['id', 'links', 'owner', 'version'])
  })

  it('a log as lines and as text', async () => {
    const text = await read('{job}/log', 'text/plain')
    const { items } = jsonOf(await read('{job}/log'))
    expect(textOf(text)).toBe(items.map(({ line }: { readonly line: string }) => `${line}\r\n`).join(''))
    expect(items[0]).toEqual({ line: '1    %put a;', type: 'source', version: 1 })
  })
})
