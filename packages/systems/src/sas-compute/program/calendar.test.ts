import { expect, it } from 'vitest'
import { sasDate } from './calendar.ts'

it.each([
  [0, '01JAN1970', '01JAN70', 'Thursday', '00:00'],
  [951_782_399_999, '28FEB2000', '28FEB00', 'Monday', '23:59'],
  [951_782_400_000, '29FEB2000', '29FEB00', 'Tuesday', '00:00'],
  [2_082_758_400_000, '01JAN2036', '01JAN36', 'Tuesday', '00:00'],
  [4_107_542_400_000, '01MAR2100', '01MAR00', 'Monday', '00:00'],
  [-1, '31DEC1969', '31DEC69', 'Wednesday', '23:59'],
])('%i', (at, date9, date7, weekday, time5) => {
  expect(sasDate(at)).toEqual({ date9, date7, weekday, time5 })
})

it('counts every day of two centuries once', () => {
  const lengths = new Map<string, number>()
  for (let day = 0; day < 73_049; day++) {
    const { date9 } = sasDate(day * 86_400_000)
    const month = date9.slice(2)
    expect(Number(date9.slice(0, 2))).toBe((lengths.get(month) ?? 0) + 1)
    lengths.set(month, Number(date9.slice(0, 2)))
  }
  expect([lengths.size, lengths.get('FEB2000'), lengths.get('FEB2100'), lengths.get('DEC2169')]).toEqual([
    2400, 29, 28, 31,
  ])
})
