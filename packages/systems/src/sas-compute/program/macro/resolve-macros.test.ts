import { describe, expect, it } from 'vitest'
import { unmask } from '../mask.ts'
import { resolveMacros } from './resolve-macros.ts'

const values: Record<string, string> = {
  A: '1',
  B: 'a',
  N: 'x',
  X1: 'deep',
  AMP: '&a',
  BIG: 'z'.repeat(60_000),
}

function resolve(text: string) {
  const unresolved: string[] = []
  let tooLong = 0
  const resolved = resolveMacros(text, {
    value: (name) => values[name],
    isFunction: (name) => name === 'UP' || name === 'NRSTR',
    call: (_, argument) => argument.toUpperCase(),
    unresolved: (name) => void unresolved.push(name),
    tooLong: () => void tooLong++,
  })
  return { text: unmask(resolved), unresolved, tooLong }
}

describe('resolveMacros', () => {
  it.each([
    ['no reference', 'no reference'],
    ['&a', '1'],
    ['&A.b', '1b'],
    ['&a..b', '1.b'],
    ['&a&a', '11'],
    ['x&&a', 'x1'],
    ['&&n1', '&n1'],
    ['&&&b', '1'],
    ['&&&n.1', 'deep'],
    ['&=a', 'A=1'],
    ['&amp', '&a'],
    [`'&a' "&a"`, `'&a' "1"`],
    [`"it's &a"`, `"it's 1"`],
    [`'&a`, `'1`],
    ['a & b', 'a & b'],
    ['%up(x&b)', 'XA'],
    ['%up(%up(y)z)', 'YZ'],
    ['%nrstr(&a)', '&a'],
    ['%unknown(&a)', '%unknown(1)'],
    ['%up(&a', '%up(1'],
    ['100%', '100%'],
  ])('%s → %s', (text, expected) => {
    expect(resolve(text).text).toBe(expected)
  })

  it('leaves what it cannot resolve, and says so each time', () => {
    expect(resolve('&no &no. &a')).toMatchObject({ text: '&no &no. 1', unresolved: ['NO', 'NO'] })
  })

  it('stops growing at the longest text expression, and says so once', () => {
    const { text, tooLong } = resolve('&big&big&big')
    expect(text.length).toBeLessThan(65_534)
    expect(tooLong).toBe(1)
  })

  it.each([
    ['nested calls', `${'%up('.repeat(5000)}x${')'.repeat(5000)}`],
    ['open calls', '%up('.repeat(100_000)],
    ['ampersands', '&'.repeat(300_000)],
    ['quotes', `'"`.repeat(150_001)],
    ['references', '&a'.repeat(100_000)],
  ])(
    'stays fast with many %s',
    (_, text) => {
      resolve(text)
    },
    3000,
  )
})
