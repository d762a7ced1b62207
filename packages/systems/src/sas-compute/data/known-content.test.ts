import { describe, expect, test } from 'vitest'
import { contentOf, knownNames } from './known-content.ts'

describe('seeded tables', () => {
  test('CLASS has the nineteen pupils that SAS publishes', () => {
    const rows = contentOf('SASHELP.CLASS')?.rows ?? []
    expect(rows).toHaveLength(19)
    expect(rows[0]).toEqual(['Alfred', 'M', 14, 69, 112.5])
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(1900.5)
  })

  test('AIR counts months from January 1949 to December 1960', () => {
    const rows = contentOf('SASHELP.AIR')?.rows ?? []
    expect(rows).toHaveLength(144)
    expect(rows[0]).toEqual([-4017, 112])
    expect(rows[132]?.[0]).toBe(0)
    expect(rows.at(-1)).toEqual([335, 432])
  })

  test('CARS has the published size, origins and first row', () => {
    const { rows = [], columns = [] } = contentOf('SASHELP.CARS') ?? {}
    const from = (origin: string) => rows.filter((row) => row[3] === origin).length
    expect([rows.length, columns.length]).toEqual([428, 15])
    expect([from('Asia'), from('Europe'), from('USA')]).toEqual([158, 123, 147])
    expect(rows[0]?.slice(0, 3)).toEqual(['Acura', ' MDX', 'SUV'])
  })

  test('every row has a cell of the right kind for each column', () => {
    for (const name of knownNames) {
      const { columns = [], rows = [] } = contentOf(name) ?? {}
      for (const row of rows) {
        expect(row.map((cell) => (typeof cell === 'string' ? 'CHAR' : 'FLOAT'))).toEqual(
          columns.map(({ type }) => type),
        )
      }
    }
  })

  test('a table is made once, and what objects inherit is none', () => {
    expect(contentOf('SASHELP.CARS')).toBe(contentOf('SASHELP.CARS'))
    expect(contentOf('constructor')).toBeUndefined()
  })
})
