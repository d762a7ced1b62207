import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultStart } from '../world/clock.ts'
import { httpDate, isoMillis, isoSeconds, parseInstant } from './iso.ts'

const instants = fc.integer({ min: 0, max: 253_402_300_799_999 })

describe('instants as text', () => {
  it.each([
    [defaultStart, '2036-01-01T00:00:00.000Z', '2036-01-01T00:00:00Z', 'Tue, 01 Jan 2036 00:00:00 GMT'],
    [
      defaultStart + 1999,
      '2036-01-01T00:00:01.999Z',
      '2036-01-01T00:00:01Z',
      'Tue, 01 Jan 2036 00:00:01 GMT',
    ],
    [0, '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    [951_868_799_000, '2000-02-29T23:59:59.000Z', '2000-02-29T23:59:59Z', 'Tue, 29 Feb 2000 23:59:59 GMT'],
  ])('%i', (at, millis, seconds, date) => {
    expect([isoMillis(at), isoSeconds(at), httpDate(at)]).toEqual([millis, seconds, date])
  })

  it('are read as they were written', () => {
    fc.assert(fc.property(instants, (at) => parseInstant(isoMillis(at)) === at))
    fc.assert(fc.property(instants, (at) => parseInstant(isoSeconds(at)) === Math.floor(at / 1000) * 1000))
  })
})

describe('parseInstant', () => {
  it.each([
    ['2036-01-01', 0],
    ['2036-01-01T00:00Z', 0],
    ['2036-01-01T00:00:01Z', 1000],
    ['2036-01-01T00:00:00.5Z', 500],
    ['2036-01-01T02:00:00+02:00', 0],
    ['2035-12-31T19:00:00.000-05:00', 0],
    ['2036-01-01T00:00:00.123456Z', 123],
  ])('reads %s', (text, after) => {
    expect(parseInstant(text)).toBe(defaultStart + after)
  })

  it.each([
    '',
    'yesterday',
    '2036',
    '2036-13-01T00:00:00Z',
    '2036-01-01T25:00:00Z',
    '2036-02-30T00:00:00Z',
    '2036-01-01 00:00:00',
    '2036-01-01T00:00:00Z and more',
    '2036-01-01T10:00 (a remark)',
    '2036-01-01T10:00 PM',
    'T2036-01-01',
  ])("'%s' is none", (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  describe('whatever the time zone of the machine', () => {
    const zone = process.env.TZ
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })

    it.each(['America/New_York', 'Asia/Tokyo', 'UTC'])('reads and writes the same in %s', (each) => {
      process.env.TZ = each
      expect(parseInstant('2036-01-01T00:00:00')).toBe(defaultStart)
      expect(parseInstant('2036-01-01')).toBe(defaultStart)
      expect(httpDate(defaultStart)).toBe('Tue, 01 Jan 2036 00:00:00 GMT')
    })
  })
})
