import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuration } from './duration.ts'

describe('parseDuration', () => {
  it.each([
    ['250ms', 250],
    ['0s', 0],
    ['5s', 5000],
    ['1.5s', 1500],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['1d', 86_400_000],
    ['PT5S', 5000],
    ['PT0.25S', 250],
    ['PT2M', 120_000],
    ['PT1H30M', 5_400_000],
    ['P1D', 86_400_000],
    ['P1DT2H3M4.005S', 93_784_005],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each([
    '',
    '5',
    's',
    '5 s',
    '-5s',
    '5S',
    '1w',
    '.5s',
    '5.s',
    'P',
    'PT',
    'P1DT',
    'P1W',
    'P1M',
    '-PT5S',
    'PT5',
    '1h30m',
  ])("'%s' is none", (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it('reads every whole number of every unit', () => {
    const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom('ms', 's', 'm', 'h', 'd'), (count, unit) => {
        expect(parseDuration(`${count}${unit}`)).toBe(count * units[unit])
      }),
    )
  })
})
