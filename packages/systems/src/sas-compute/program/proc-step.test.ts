import { describe, expect, it } from 'vitest'
import { run } from './program.fixture.ts'

describe('listings', () => {
  it('have a title, a header and a line per observation', () => {
    const { listing, log } = run('proc print data=sashelp.class; run;')
    expect(listing.slice(0, 5).map(({ type, line }) => [type, line])).toEqual([
      ['title', 'The SAS System'],
      ['title', ''],
      ['hilighted', 'Obs    Name       Sex    Age    Height    Weight'],
      ['hilighted', ''],
      ['normal', '  1    Alfred     M       14        69     112.5'],
    ])
    expect(listing).toHaveLength(23)
    expect(log.map(({ line }) => line)).toContain('NOTE: PROCEDURE PRINT used (Total process time):')
  })

  it('name the table that was made last', () => {
    expect(run('data q; run; proc contents; run;').results.at(-1)?.name).toBe('Contents: Data Set WORK.Q')
  })
})
