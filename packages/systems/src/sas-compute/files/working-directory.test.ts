import { expect, it } from 'vitest'
import { seededDirectories, workingDirectory } from './working-directory.ts'

const session = (homeDirectory: unknown) =>
  ({ uid: 'session:a', data: { attributes: { homeDirectory } } }) as never

it('relative paths lie in the directory of the session', () => {
  expect(workingDirectory(session('/opt/run/a'))).toBe('/opt/run/a')
  expect(workingDirectory(session('home'))).toBe('/home')
  expect(workingDirectory(session(undefined))).toBe('/tmp')
})

it.each(['/opt/run/a', '/tmp', '/mnt', '/'])('each directory is there once when the own one is %s', (own) => {
  const all = seededDirectories(session(own))
  const paths = all.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(all.find(({ path }) => path === own)?.state).toBe('directory')
})
