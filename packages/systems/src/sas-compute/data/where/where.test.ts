import { describe, expect, it } from 'vitest'
import { sashelpClass } from '../sashelp-class.ts'
import type { Cell, ColumnContent } from '../table-content.ts'
import { satisfiesWhere } from './evaluate-where.ts'
import { parseWhere } from './parse-where.ts'

const { columns, rows } = sashelpClass

function names(where: string): readonly Cell[] | string {
  const tree = parseWhere(where, columns)
  if ('fault' in tree) return tree.fault
  return rows.filter((row) => satisfiesWhere(tree, row)).map(([name = '']) => name)
}

describe('a clause finds rows', () => {
  it.each([
    ["name = 'Alice'", ['Alice']],
    ['name eq "Alice"', ['Alice']],
    ["NAME='Alice   '", ['Alice']],
    ['age > 15', ['Philip']],
    ['age gt 15', ['Philip']],
    ['age >= 16 or age <= 11', ['Joyce', 'Philip', 'Thomas']],
    ["sex = 'F' and age in (15, 16)", ['Janet', 'Mary']],
    ["sex = 'F' & age in (15:16)", ['Janet', 'Mary']],
    ["name in ('Jane' 'John')", ['Jane', 'John']],
    ["name not in ('Jane') and name like 'Jan%'", ['Janet']],
    ["name like '_ary'", ['Mary']],
    ["name like 'J%e%y'", ['Jeffrey']],
    ["name contains 'lli'", ['William']],
    ["name ? 'lli'", ['William']],
    ["name =: 'Al'", ['Alfred', 'Alice']],
    ['height between 57 and 57.5 and age = 11', ['Thomas']],
    ['height not between 52 and 71', ['Joyce', 'Philip']],
    ['15 < age < 17', ['Philip']],
    ['weight / height > 2', ['Philip']],
    ['weight - 2 * height = 6', ['Philip']],
    ['-age < -15', ['Philip']],
    ['(age + 1) ** 2 > 280', ['Philip']],
    ["upcase(name) = 'MARY'", ['Mary']],
    ["sex || '' = 'M' and age = 16", ['Philip']],
    ["'Name'n = 'Mary'", ['Mary']],
    ['not (age < 16)', ['Philip']],
    ['^(age < 16)', ['Philip']],
    ['age ^= 16 and age ne 15 and age <> 14 and age > 12 and sex = "M"', ['Jeffrey']],
    ["(sex = 'M') * age = 16", ['Philip']],
    ['age is missing', []],
    ['name is null', []],
    ["name = ''", []],
    ['age = .', []],
    ['age < . or age = 16', ['Philip']],
  ])('%s', (where, found) => {
    expect(names(where)).toEqual(found)
  })

  it('all where nothing is missing', () => {
    expect(names('age is not missing')).toHaveLength(19)
    expect(names('age')).toHaveLength(19)
    expect(names('not 0')).toHaveLength(19)
  })
})

describe('a missing number', () => {
  const some: readonly ColumnContent[] = [{ name: 'x', type: 'FLOAT', length: 8 }]
  it.each([
    ['x is missing', [null]],
    ['x < 0', [null, -5]],
    ['x = .', [null]],
    ['x > .', [-5, 0]],
    ['x + 1 = .', [null]],
    ['x', [-5]],
    ['missing(x)', [null]],
  ])('%s', (where, found) => {
    const tree = parseWhere(where, some)
    expect('fault' in tree).toBe(false)
    const values: readonly (number | null)[] = [null, -5, 0]
    expect(values.filter((x) => !('fault' in tree) && satisfiesWhere(tree, [x]))).toEqual(found)
  })
})

describe('literals of time', () => {
  const date: readonly ColumnContent[] = [{ name: 'd', type: 'FLOAT', length: 8 }]
  it.each([
    ["d = '01JAN1960'd", 0],
    ["d = '31dec59'd", -1],
    ["d = '29FEB2000'd", 14_669],
    ["d = '12:30't", 45_000],
    ["d = '02JAN1960:00:01:00'dt", 86_460],
  ])('%s', (where, value) => {
    const tree = parseWhere(where, date)
    expect('fault' in tree || satisfiesWhere(tree, [value])).toBe(true)
    expect('fault' in tree || satisfiesWhere(tree, [value + 1])).toBe(false)
  })
})

describe('a clause that can not be used says why', () => {
  it.each([
    ['', 'empty'],
    ['age >', 'ends too early'],
    ['age > 1 1', '"1" is not expected'],
    ['nosuch = 1', 'Variable nosuch'],
    ["age = 'x'", 'compatible'],
    ["name > 'a' > 1", 'compatible'],
    ['name', 'no condition'],
    ["name = 'open", 'neither'],
    ['age ; 1', 'neither'],
    ["d = '31FEB2000'd", 'neither'],
    ['(age = 1', 'ends too early'],
    ['age in ()', 'not expected'],
    ['age in (1', 'ends too early'],
    ['nosuch(age) = 1', 'NOSUCH'],
    ['upcase(age) = "A"', 'takes other'],
    ['age not 1', 'not expected'],
    ['constructor = 1', 'Variable constructor'],
  ])('%s: %s', (where, part) => {
    expect(names(where)).toEqual(expect.stringContaining(part))
  })

  it('also when it is nested or long without end', () => {
    expect(names(`${'('.repeat(4000)}age${')'.repeat(4000)}`)).toContain('deeply')
    expect(names(`age ${'** age '.repeat(3000)}`)).toContain('deeply')
    expect(names(`${'not '.repeat(4000)} age = 16`)).toEqual(['Philip'])
    expect(names(`age ${'+ 0 '.repeat(4000)} = 16`)).toEqual(['Philip'])
    expect(names('1 '.repeat(20_000))).toContain('neither')
  })
})
