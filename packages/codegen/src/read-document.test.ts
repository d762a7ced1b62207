import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument, readYaml } from './read-document.ts'

describe('readDocument', () => {
  it('reads a file by its path in the repository, which it keeps as the name', () => {
    const root = mkdtempSync(join(tmpdir(), 'codegen-'))
    writeFileSync(join(root, 'a.yaml'), 'openapi: 3.1.0')
    expect(readDocument(root, 'a.yaml')).toEqual({ file: 'a.yaml', root: { openapi: '3.1.0' } })
  })

  it('says in one line which file is missing', () => {
    expect(() => readDocument(tmpdir(), 'specs/none.yaml')).toThrow(
      /^specs\/none.yaml: cannot be read; a target in targets.ts names it$/,
    )
  })
})

describe('readYaml', () => {
  it('reads aliases', () => {
    expect(readYaml('a.yaml', 'one: &x { a: 1 }\ntwo: *x').root).toEqual({ one: { a: 1 }, two: { a: 1 } })
  })

  it.each([
    ['a member that stands twice', 'a: 1\na: 2', /^a.yaml: .*unique/i],
    ['broken YAML, with its line', 'a: [1', /^a.yaml: .*line 1/],
    ['a document that is no object', '- 1', 'a.yaml: is not an OpenAPI document'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readYaml('a.yaml', text)).toThrow(message)
  })
})
