import { describe, expect, it } from 'vitest'
import { fullName, optionTable, tableNames } from './table-names.ts'

describe('tableNames', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a work.b', ['a', 'work.b']],
    ['a(keep=x where=(y=1)) b end = eof', ['a', 'b']],
    ['a / view=a', ['a']],
    ['a1-a3 b:', []],
    [`'/tmp/a.sas7bdat'`, []],
  ])('%j', (text, names) => {
    expect(tableNames(text)).toEqual(names)
  })
})

describe('optionTable', () => {
  it.each([
    ['proc print data=a', 'a'],
    ['proc print DATA = sashelp.class(obs=5) noobs', 'sashelp.class'],
    ['proc sort data=a out=b', 'a'],
    ['proc print metadata=a', undefined],
    ['proc print data=', undefined],
    ['proc print', undefined],
  ])('%j', (text, name) => {
    expect(optionTable(text, 'data')).toBe(name)
  })
})

it.each([
  ['a', 'WORK.A'],
  ['Lib.a', 'LIB.A'],
])('%s is %s', (name, full) => {
  expect(fullName(name)).toBe(full)
})
