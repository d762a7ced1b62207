import { describe, expect, it } from 'vitest'
import { sashelpClass } from './sashelp-class.ts'
import { type Selection, selectRows } from './select-rows.ts'
import type { Cell, TableContent } from './table-content.ts'

function shown(
  selection: Selection,
  content: TableContent = sashelpClass,
): readonly (readonly Cell[])[] | string {
  const selected = selectRows(content, selection)
  if ('fault' in selected) return `${selected.fault}: ${selected.about}`
  return selected.rows.map((row) => selected.places.map((place) => row[place] ?? null))
}

describe('a choice of rows', () => {
  it('has the columns that are named, in the order of the request or of the table', () => {
    const of = (columnNaturalOrder: boolean) =>
      shown({ where: "name = 'Mary'", includeColumns: ['weight', 'NAME', 'Weight'], columnNaturalOrder })
    expect(of(false)).toEqual([[112, 'Mary']])
    expect(of(true)).toEqual([['Mary', 112]])
  })

  it('is sorted by several keys, and keeps the order of what is alike', () => {
    const sortBy = [{ key: 'age', direction: 'descending' as const }, { key: 'sex' }]
    expect(shown({ sortBy, includeColumns: ['name'], where: 'age >= 15' })).toEqual([
      ['Philip'],
      ['Janet'],
      ['Mary'],
      ['Ronald'],
      ['William'],
    ])
  })

  it('shows what is alike once', () => {
    expect(shown({ distinct: true, includeColumns: ['sex'] })).toEqual([['M'], ['F']])
  })

  it('puts what is missing first', () => {
    const columns = [{ name: 'x', type: 'FLOAT', length: 8 }] as const
    expect(shown({ sortBy: [{ key: 'X' }] }, { columns, rows: [[2], [null], [-1]] })).toEqual([
      [null],
      [-1],
      [2],
    ])
  })

  it.each([
    [{ includeColumns: ['nosuch'] }, 'columnUnknown: nosuch'],
    [{ sortBy: [{ key: 'nosuch' }] }, 'sortKey: nosuch'],
    [{ sortBy: [{}] }, 'sortKey: '],
    [{ where: 'age >' }, 'whereInvalid: The clause ends too early.'],
  ])('%j: %s', (selection, fault) => {
    expect(shown(selection)).toBe(fault)
  })

  it('of a whole table is the table itself', () => {
    const selected = selectRows(sashelpClass, {})
    expect('rows' in selected && selected.rows === sashelpClass.rows).toBe(true)
  })
})
