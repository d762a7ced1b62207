import { aString, containing, each, pattern } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import type { Expecting } from './expect-value.ts'
import { expectXml } from './expect-xml.ts'

const jobs = `<Jobs xmlns="urn:k" xmlns:i="urn:i"><Job i:type="a"><Id>1</Id><State>Hot &amp; new</State><Note i:nil="true"/></Job><Job><Id>2</Id><State>Cold</State></Job></Jobs>`
const seen = [
  { Id: '1', State: 'Hot & new', Note: null },
  { Id: '2', State: 'Cold' },
]
const job = "$['urn:k:Jobs']['urn:k:Job']"

function expected(promised: unknown) {
  const to: Expecting = { schemas: {}, rules: new Map(), kept: {}, weaker: new Set() }
  const content = expectXml(jobs, { seen, promised }, undefined, to)
  return { content, rules: Object.fromEntries(to.rules), weaker: [...to.weaker] }
}

describe('what is expected of a body of XML', () => {
  it('is the elements of what is promised, to the letter where that is', () => {
    expect(expected([{ State: 'Hot & new' }, { State: 'Cold' }])).toEqual({
      content: `<Jobs xmlns="urn:k" xmlns:i="urn:i"><Job i:type="a"><State>Hot &amp; new</State></Job><Job><State>Cold</State></Job></Jobs>`,
      rules: {},
      weaker: [],
    })
  })

  it('has rules at the elements, by the names of their namespaces', () => {
    expect(expected([{ Id: pattern(/^\d$/) }, { Id: pattern(/^\d$/) }]).rules).toEqual({
      [`${job}['urn:k:Id']['#text']`]: { match: 'regex', regex: '^\\d$' },
    })
  })

  it('is less where items of a list ask for different things at one path', () => {
    const { rules, weaker } = expected([{ Id: aString }, { Id: '2' }])
    expect([rules, weaker]).toEqual([
      { [`${job}['urn:k:Id']['#text']`]: { match: 'type' } },
      ['each item of a list in XML by itself'],
    ])
  })

  it('is of each item the whole: below such a rule nothing may be missing', () => {
    const { content, rules } = expected(each({ State: aString }))
    expect(content).toBe(
      `<Jobs xmlns="urn:k" xmlns:i="urn:i"><Job i:type="a"><Id>1</Id><State>Hot &amp; new</State><Note i:nil="true"/></Job></Jobs>`,
    )
    expect(rules).toEqual({
      [job]: { match: 'type', min: 1 },
      [`${job}['urn:k:Id']['#text']`]: { match: 'type' },
      [`${job}['urn:k:State']['#text']`]: { match: 'type' },
      [`${job}['urn:k:Note']['#text']`]: { match: 'type' },
    })
  })

  it('is no item where only some item is meant, and says so', () => {
    const { content, weaker } = expected(containing({ Id: '2' }))
    expect([content, weaker]).toEqual([
      '<Jobs xmlns="urn:k" xmlns:i="urn:i"/>',
      ['some item of a list in XML'],
    ])
  })

  it('is nothing of what is no XML', () => {
    const to: Expecting = { schemas: {}, rules: new Map(), kept: {}, weaker: new Set() }
    for (const text of ['', '<a>', 'a', '<a></b>'])
      expect(expectXml(text, { seen: {}, promised: {} }, undefined, to)).toBeUndefined()
  })
})
