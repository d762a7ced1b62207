import { once } from 'node:events'
import { connect as connectSecure } from 'node:tls'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { creating, heatKettle, reading, tea } from '../kettle.fixture.ts'
import { chooseCertificate, type TlsOptions } from './choose-certificate.ts'
import { startStandin } from './listen.ts'
import { exchangeText, openSocket, readToEnd, sendRaw } from './raw-client.fixture.ts'

const started = (tls: TlsOptions = true, host = '127.0.0.1') =>
  startStandin({ systems: [kettle], clock: 'manual', tls, host })

describe('a server with a certificate that was made', () => {
  it.each(['127.0.0.1', '::1', 'localhost'])('on %s is believed by whoever has its CA', async (host) => {
    await using standin = await started(true, host)
    expect(standin.url).toMatch(/^https:/)
    expect(await sendRaw(standin.url, reading('/kettles'), standin.ca)).toMatchObject({ status: 200 })
  })

  it('is believed by no one else', async () => {
    await using standin = await started()
    await using other = await started()
    for (const ca of [undefined, other.ca])
      await expect(sendRaw(standin.url, reading('/kettles'), ca)).rejects.toMatchObject({
        code: expect.stringMatching(/UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|SELF_SIGNED/),
      })
  })

  it('answers for the names that were asked for, and for no other', async () => {
    await using standin = await started({ names: ['head.example'] })
    const { ca, port } = standin
    const meet = async (servername: string) => {
      const socket = connectSecure({ port, host: '127.0.0.1', servername, ...(ca ? { ca } : {}) })
      return once(socket, 'secureConnect').finally(() => socket.destroy())
    }
    await meet('head.example')
    await expect(meet('elsewhere.example')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  it('gives a world by header and by prefix, with its links', async () => {
    await using standin = await started()
    const ask = (request: Parameters<typeof sendRaw>[1]) => sendRaw(standin.url, request, standin.ca)
    const world = JSON.stringify({ name: 'mine' })
    const body = new TextEncoder().encode(world)
    const made = await ask({ ...reading('/_standin/worlds'), method: 'POST', body })
    expect(made).toMatchObject({ status: 201 })
    const brewed = await ask({ ...creating('red'), path: '/_w/mine/kettles' })
    expect(brewed).toMatchObject({ status: 201 })
    const inMine = await ask(reading('/kettles', { ...tea, 'x-standin-world': 'mine' }))
    expect(JSON.parse(inMine.body)).toMatchObject({ count: 1 })
    expect(JSON.parse((await ask(reading('/kettles'))).body)).toMatchObject({ count: 0 })
  })

  it('speaks HTTP/1.1 alone', async () => {
    await using standin = await started()
    const { ca, port } = standin
    const met = (ALPNProtocols: string[]) => {
      const socket = connectSecure({ port, host: '127.0.0.1', ALPNProtocols, ...(ca ? { ca } : {}) })
      return once(socket, 'secureConnect')
        .then(() => socket.alpnProtocol)
        .finally(() => socket.destroy())
    }
    expect(await met(['h2', 'http/1.1'])).toBe('http/1.1')
    await expect(met(['h2'])).rejects.toMatchObject({ code: 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL' })
  })
})

it("a server with the author's own certificate shows no CA, and is believed by whoever has it", async () => {
  const { cert, key, ca } = await chooseCertificate(true, 'localhost')
  await using standin = await started({ cert, key })
  expect(standin).not.toHaveProperty('ca')
  expect(await sendRaw(standin.url, reading('/kettles'), ca)).toMatchObject({ status: 200 })
})

it('a server whose certificate can not be used does not start', async () => {
  await expect(started({ cert: 'x', key: 'y' })).rejects.toMatchObject({ code: 'bad-certificate' })
})

it('`false` is plain HTTP', async () => {
  await using standin = await started(false)
  expect(standin.url).toMatch(/^http:/)
})

describe('who does not speak TLS', () => {
  it('but plain HTTP is told so', async () => {
    await using standin = await started()
    const answer = await exchangeText(standin.port, 'GET /kettles HTTP/1.1\r\nHost: localhost\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json\r\n/)
    expect(answer).toContain('"code":"plain-http"')
  })

  it('nor HTTP is hung up on', async () => {
    await using standin = await started()
    expect(await exchangeText(standin.port, 'EHLO kettle.example\r\n')).not.toContain('HTTP')
    expect(await sendRaw(standin.url, reading('/kettles'), standin.ca)).toMatchObject({ status: 200 })
  })
})

describe('close over TLS', () => {
  it('does not wait for connections that never asked for anything', async () => {
    const standin = await started()
    const { ca, port } = standin
    const raw = await openSocket(port)
    const secured = connectSecure({ port, host: '127.0.0.1', ...(ca ? { ca } : {}) })
    await once(secured, 'secureConnect')
    const ended = [raw, secured].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
    secured.once('error', () => undefined)
    await standin.close()
    await Promise.all(ended)
  })

  it('ends held waits, and the client has its reply', async () => {
    const standin = await started()
    const { path, etag } = await heatKettle(standin.request)
    const socket = connectSecure({
      port: standin.port,
      host: '127.0.0.1',
      ...(standin.ca ? { ca: standin.ca } : {}),
    })
    await once(socket, 'secureConnect')
    const head = ['Host: localhost', 'Authorization: Bearer tea', `If-None-Match: ${etag}`]
    socket.write(`GET ${path}?wait=300 HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`)
    const clock = reading('/_standin/worlds/main/clock')
    const waiting = async () =>
      (JSON.parse((await sendRaw(standin.url, clock, standin.ca)).body) as { readonly waiting: number })
        .waiting
    while ((await waiting()) === 0);
    const answer = readToEnd(socket)
    await standin.close()
    expect(await answer).toMatch(/^HTTP\/1\.1 304 /)
  })
})
