import { headerOf } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { expect } from 'vitest'
import { createStandin, type StandinOptions } from '../app.ts'
import { jsonOf } from '../kettle.fixture.ts'
import { textOf, wireRequest } from '../wire-request.ts'

/** A server in process, and a way to ask its own API. */
export function opened(options: Partial<StandinOptions> = {}) {
  const standin = createStandin({ systems: [kettle], clock: 'manual', startAt: 0, ...options })
  const ask = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
    const reply = await standin.request(wireRequest(method, `/_standin${path}`, { body: text }), 'http://h:1')
    return {
      status: reply.status,
      type: headerOf(reply, 'content-type'),
      value: textOf(reply) && jsonOf(reply),
      reply,
    }
  }
  return { standin, ask }
}

export const problem = (code: string) => ({
  type: 'application/problem+json',
  value: {
    type: `urn:standin:problem:${code}`,
    code,
    detail: expect.any(String),
    nextStep: expect.any(String),
  },
})
