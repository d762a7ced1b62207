import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandin } from '@standin/server/node'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { openTarget, openTargetFile } from './open-target.ts'
import { readCa } from './read-ca.ts'

const options = {
  user: 'tester',
  password: 'secret',
  headers: {},
  variables: {},
  timeout: 2000,
  patience: 1000,
}
const asked = { method: 'GET', path: '/kettles', query: '', headers: {}, body: new Uint8Array() }

it('a target is trusted by its CA: of the target file, beside it, or of the options, which come first', async () => {
  await using standin = await startStandin({ systems: [kettle], tls: true })
  await using other = await startStandin({ systems: [kettle], tls: true })
  const folder = await mkdtemp(join(tmpdir(), 'ca-'))
  const [ca, another, file] = ['ca.pem', 'another.pem', 'target.json'].map((name) => join(folder, name))
  if (!ca || !another || !file) throw new Error('unreachable')
  await writeFile(ca, standin.ca ?? '')
  await writeFile(another, other.ca ?? '')
  await writeFile(file, JSON.stringify({ url: standin.url, tls: { ca: 'ca.pem' } }))

  const untrusted = { did: 'untrusted', message: expect.stringMatching(/^its certificate is not trusted: /) }
  const told = await openTargetFile(kettle, file, options)
  expect(await told.send(asked)).toMatchObject({ status: 200 })
  const overruled = await openTargetFile(kettle, file, { ...options, ca: another })
  await expect(overruled.send(asked)).rejects.toMatchObject(untrusted)
  const given = await openTarget(kettle, { url: standin.url }, '.', { ...options, ca })
  expect(await given.send(asked)).toMatchObject({ status: 200 })
  const nothing = await openTarget(kettle, { url: standin.url }, '.', options)
  await expect(nothing.send(asked)).rejects.toMatchObject(untrusted)
})

it('a file that is not there, or is no PEM, is refused', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'ca-')), 'ca.pem')
  await expect(readCa(file)).rejects.toMatchObject({
    code: 'no-file',
    message: expect.stringContaining(file),
  })
  await writeFile(file, 'no certificate')
  await expect(readCa(file)).rejects.toMatchObject({
    code: 'bad-ca',
    nextStep: expect.stringContaining('PEM'),
  })
})
