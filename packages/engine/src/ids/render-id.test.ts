import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash128 } from './hash.ts'
import { hex32, letters, uuid } from './render-id.ts'

describe('the renderings of an id', () => {
  it.each([
    ['hex32', hex32, /^[0-9a-f]{32}$/],
    ['uuid', uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['letters', (text: string) => letters(text, 12), /^[0-9a-z]{12}$/],
  ])('%s has its shape for every text', (_, render, shape) => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => shape.test(render(text))))
  })

  it('letters are as long as asked', () => {
    fc.assert(fc.property(fc.string(), fc.nat(26), (text, length) => letters(text, length).length === length))
  })

  it.each([
    ['hex32', hex32('1|kitchen|order||0'), '2a766f8264f1455fb6b5df5d520176b2'],
    ['uuid', uuid('1|kitchen|order||0'), '2a766f82-64f1-455f-b6b5-df5d520176b2'],
    ['letters', letters('1|kitchen|order||0', 8), 'bs5b42s0'],
  ])('%s of one text is the same for ever', (_, actual, golden) => {
    expect(actual).toBe(golden)
  })
})

describe('hash128', () => {
  it('makes four unsigned words, of which every one depends on every character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const place = at % text.length
        const other = String.fromCharCode((text.charCodeAt(place) + 1) & 0xffff)
        const [words, changed] = [
          hash128(text),
          hash128(text.slice(0, place) + other + text.slice(place + 1)),
        ]
        expect(words.every((word) => Number.isInteger(word) && word >= 0 && word <= 0xffff_ffff)).toBe(true)
        expect(changed).not.toEqual(words)
      }),
    )
  })

  it('has no collision among a hundred thousand neighbouring texts', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 100_000; i++) seen.add(hex32(`1|kitchen|order|kitchen:a|${i}`))
    expect(seen.size).toBe(100_000)
  })
})
