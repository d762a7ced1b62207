import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'

let read: (incoming: IncomingMessage) => Promise<Uint8Array | undefined>
let body: Uint8Array | undefined
const server = createServer(async (incoming, outgoing) => {
  body = await read(incoming)
  outgoing.end(String(body?.length))
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

/** Sends pieces one after the other, each when the one before has left. */
async function send(
  pieces: readonly Uint8Array[],
  headers: Readonly<Record<string, string>>,
  most = 2 ** 28,
) {
  read = (incoming) => readAll(incoming, most)
  const text = new Promise<string>((resolve, reject) => {
    const sent = request({ port, method: 'POST', headers, agent: false }, async (reply) => {
      let text = ''
      for await (const chunk of reply) text += String(chunk)
      resolve(text)
    })
    sent.once('error', reject)
    for (const piece of pieces) sent.write(piece)
    sent.end()
  })
  return text
}

const piecesOf = (size: number, at: number) => {
  const all = Uint8Array.from({ length: size }, (_, index) => (index * 7 + (index >> 8)) % 251)
  return at >= size ? [all] : [all.subarray(0, at), all.subarray(at)]
}

describe('a body is read as it was sent', () => {
  it.each([
    [1, 1],
    [5, 2],
    [65_536, 65_536],
    [70_000, 1],
    [1_048_577, 100_000],
    [3_000_000, 1_500_000],
    [20_000_000, 10],
  ])('%i bytes, in pieces at %i', async (size, at) => {
    const pieces = piecesOf(size, at)
    for (const headers of [{ 'content-length': String(size) }, { 'transfer-encoding': 'chunked' }]) {
      expect(await send(pieces, headers as Readonly<Record<string, string>>)).toBe(String(size))
      expect(Buffer.compare(body ?? Buffer.alloc(0), Buffer.concat(pieces))).toBe(0)
    }
  })

  it('none is none', async () => {
    expect(await send([], { 'transfer-encoding': 'chunked' })).toBe('0')
    expect(await send([], { 'content-length': '0' })).toBe('0')
  })
})

it('a body with more than the most bytes is none', async () => {
  expect(await send(piecesOf(10, 5), { 'content-length': '10' }, 10)).toBe('10')
  expect(await send(piecesOf(10, 5), { 'content-length': '10' }, 9)).toBe('undefined')
  expect(await send(piecesOf(10, 5), { 'transfer-encoding': 'chunked' }, 10)).toBe('10')
  expect(await send(piecesOf(10, 5), { 'transfer-encoding': 'chunked' }, 9)).toBe('undefined')
})

it('a small body in chunks is kept without room around it', async () => {
  await send(piecesOf(100_000, 50_000), { 'transfer-encoding': 'chunked' })
  expect(body?.buffer.byteLength).toBeLessThan(200_000)
})
