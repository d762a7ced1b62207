import * as comparison from '@pactflow/openapi-pact-comparator'
import { loadSystem, systemIds } from '@standin/systems'
import { describe, expect, it } from 'vitest'
import { fakeOf } from './fakes.fixture.ts'
import { generatePact } from './generate-pact.ts'
import type { InteractionResponse, PactFile } from './pact-file.ts'

interface Finding {
  readonly type: string
  readonly code: string
  readonly message: string
  readonly mockDetails?: { readonly interactionDescription?: string; readonly location?: string }
  readonly specDetails?: { readonly location?: string; readonly value?: unknown }
}

/** Its declarations are not found by all compilers. */
const { Comparator } = comparison as unknown as {
  readonly Comparator: new (documents: {
    readonly oas: object
  }) => {
    compare(pact: object): AsyncIterable<Finding>
  }
}

/** What the comparator can't know, or knows better than a pact that shows what is refused. */
const known: Readonly<Record<string, (finding: Finding, response: InteractionResponse) => boolean>> = {
  'a request that is wrong on purpose': ({ code }, { status }) =>
    code.startsWith('request.') && status >= 400,
  'it takes members that may be there for such that must not': ({ message }) =>
    message.includes('must NOT have additional properties'),
  'it takes one of several schemas for the only one': ({ code, message }) =>
    code === 'response.body.incompatible' && message.includes('must match a schema in anyOf'),
  'it takes one of several media types for the only one': ({ code, message }) =>
    code.endsWith('.body.incompatible') && /must be (object|string)/.test(message),
  'it reads XML by rules of its own, where all is text': ({ code }, { body }) =>
    code === 'response.body.incompatible' && /xml/.test(body?.contentType ?? ''),
  'Standin’s own status for what it does not do': ({ code }, { status }) =>
    code === 'response.status.unknown' && status === 501,
  'a header of which the document speaks in words': ({ code }) => code === 'response.header.unknown',
  'a parameter that is taken in another spelling too, or empty': ({ code, message }) =>
    code === 'request.query.incompatible' && /must be (boolean|integer)/.test(message),
  'a deployment that asks nobody for a login': ({ code }) => code === 'request.authorization.missing',
}

const used = new Set<string>()

describe('a pact that was generated', () => {
  it.each(systemIds)('%s: agrees with the OpenAPI document', { timeout: 60_000 }, async (id) => {
    const system = await loadSystem(id)
    const { content } = await generatePact(system, fakeOf(system), { consumer: 'anyone', tier: 'strict' })
    const pact = JSON.parse(content) as PactFile
    const responses = new Map(pact.interactions.map(({ description, response }) => [description, response]))
    const comparator = new Comparator({ oas: await system.document() })
    const unexplained: Finding[] = []
    let errors = 0
    for await (const finding of comparator.compare(pact)) {
      if (finding.type !== 'error') continue
      errors++
      const response = responses.get(finding.mockDetails?.interactionDescription ?? '') ?? { status: 0 }
      const why = Object.keys(known).find((each) => known[each]?.(finding, response))
      if (why === undefined) unexplained.push(finding)
      else used.add(why)
    }
    expect(unexplained).toEqual([])
    // It does look: what is wrong on purpose is found.
    expect(errors).toBeGreaterThan(0)
  })

  it('explains nothing that is not so any more', () => {
    expect(Object.keys(known).filter((why) => !used.has(why))).toEqual([])
  })

  it('would not agree if a status or a member were another', async () => {
    const system = await loadSystem('freezer')
    const { content } = await generatePact(system, fakeOf(system), {
      consumer: 'anyone',
      scenarios: system.scenarios.filter(({ name }) => name.startsWith('a new session is active')),
    })
    const broken = content.replaceAll('"status": 201', '"status": 299')
    const findings: string[] = []
    const comparator = new Comparator({ oas: await system.document() })
    for await (const { code } of comparator.compare(JSON.parse(broken))) findings.push(code)
    expect(findings).toContain('response.status.unknown')
  })
})
