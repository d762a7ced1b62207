import { describe, expect, it } from 'vitest'
import { knownOptions } from './known-options.ts'
import { findOption, isTaken, parseOption, readOption, sentOption, withOptions } from './session-options.ts'

const read = (written: readonly string[], name: string, when: 'start' | 'later' = 'start') => {
  const option = findOption(name)
  return option && readOption(withOptions({}, written.map(parseOption), when), option)
}

describe('an option', () => {
  it.each([
    [[], 'linesize', '132'],
    [['ls=80'], 'LINESIZE', '80'],
    [['-linesize 80'], 'LS', '80'],
    [['LineSize = max'], 'linesize', '256'],
    [['ls=80', 'ls=90'], 'linesize', '90'],
    [['ls=20'], 'linesize', '132'],
    [['ls'], 'linesize', '132'],
    [['ls=wide'], 'linesize', '132'],
    [[], 'fullstimer', 'NOFULLSTIMER'],
    [['fullstimer'], 'fullstimer', 'FULLSTIMER'],
    [['fullstimer', 'nofullstimer'], 'fullstimer', 'NOFULLSTIMER'],
    [['nocenter'], 'centre', 'NOCENTER'],
    [['center=1'], 'center', 'CENTER'],
    [['notes'], 'notes', 'NOTES'],
    [['nonotes'], 'notes', 'NONOTES'],
    [['memsize=4g'], 'memsize', '4294967296'],
    [['compress=binary'], 'compress', 'BINARY'],
    [['compress=sometimes'], 'compress', 'NO'],
    [['nosuch=1', 'nosuch', '', 'no'], 'obs', '9223372036854775807'],
    [['missing=*'], 'missing', '*'],
  ])('after %j, %s is %s', (written, name, value) => {
    expect(read(written, name)).toBe(value)
  })

  it('of the start can not be set later', () => {
    expect(read(['memsize=4g', 'ls=80'], 'memsize', 'later')).toBe('2147483648')
    expect(read(['memsize=4g', 'ls=80'], 'linesize', 'later')).toBe('80')
  })

  it.each([
    ['linesize', ' 80 ', true],
    ['linesize', '1', false],
    ['linesize', '', false],
    ['center', 'nocenter', true],
    ['center', 'CENTER', true],
    ['center', '1', false],
    ['center', 'nodate', false],
    ['constructor', 'x', false],
  ])('%s is set to %j: %s', (name, text, taken) => {
    expect(isTaken(sentOption(name, text))).toBe(taken)
  })

  it('is known by each name once, and takes its own value', () => {
    for (const [name, { value }] of Object.entries(knownOptions)) {
      expect(read([], name)).toBe(typeof value === 'string' ? value : value ? name : `NO${name}`)
    }
    expect(Object.keys(knownOptions).length).toBeGreaterThan(29)
  })
})
