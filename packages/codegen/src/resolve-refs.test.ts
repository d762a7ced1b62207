import { describe, expect, it } from 'vitest'
import { readYaml } from './read-document.ts'
import { childOf, childrenOf, findUnresolvedRefs, follow, rootOf, step } from './resolve-refs.ts'

const document = readYaml(
  'a.yaml',
  `
a/b: { ~c: { name: here } }
one: { $ref: '#/two' }
two: { $ref: '#/a~1b/~0c' }
loop: { $ref: '#/loop' }
list: [{ $ref: '#/two' }, 3]
missing: { deep: [{ $ref: '#/nowhere' }] }
other: { $ref: 'b.yaml#/x' }
`,
)

describe('follow', () => {
  it('goes through a chain of refs, and keeps the place it ends at', () => {
    expect(childOf(document, rootOf(document), 'one')).toEqual({
      node: { name: 'here' },
      pointer: '#/a~1b/~0c',
    })
  })

  it('leaves what has no ref where it is', () => {
    expect(childOf(document, rootOf(document), 'a/b')?.pointer).toBe('#/a~1b')
  })

  it('refuses a ref that leads to itself', () => {
    expect(() => follow(document, { node: { $ref: '#/loop' }, pointer: '#/x' })).toThrow('a.yaml#/loop: $ref')
  })
})

describe('childrenOf', () => {
  it('follows the members of a list too, and passes over what is no object', () => {
    expect(childrenOf(document, rootOf(document), 'list').map(([, place]) => place.pointer)).toEqual([
      '#/a~1b/~0c',
    ])
  })

  it('finds none where there is nothing', () => {
    expect(childrenOf(document, rootOf(document), 'none')).toEqual([])
    expect(childOf(document, rootOf(document), 'none')).toBeUndefined()
  })
})

it('finds refs that lead nowhere or out of the document', () => {
  expect(findUnresolvedRefs(document).map(({ pointer }) => pointer)).toEqual(['#/missing/deep/0', '#/other'])
})

it('escapes the steps of a pointer', () => {
  expect(step('#/paths', '/a~b')).toBe('#/paths/~1a~0b')
})
