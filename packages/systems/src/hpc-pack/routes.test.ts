import { expect, it } from 'vitest'
import { isScheduler, isVersion, versionOf } from './routes.ts'

it.each([
  ['/WindowsHPC/Jobs', true],
  ['/windowshpc/job/7/Submit', true],
  ['/WindowsHPC/HPCCluster/Jobs', true],
  ['/WindowsHPC/HPCCluster/job/7', true],
  ['/WindowsHPC/Session/7/Close', false],
  ['/WindowsHPC/Clusters', false],
  ['/WindowsHPC/Session/7/batch/Jobs', false],
  ['/WindowsHPC/JobsOfMine', false],
])('%s is the scheduler’s: %s', (path, is) => {
  expect(isScheduler(path)).toBe(is)
})

it('the header wins over the parameter, whose name is written as one likes', () => {
  expect(versionOf({ headers: { 'api-version': 'a' }, query: 'api-version=b' })).toBe('a')
  expect(versionOf({ headers: {}, query: 'durable=true&API-Version=b' })).toBe('b')
  expect(versionOf({ headers: {}, query: 'durable=true' })).toBeUndefined()
})

it.each([
  ['2011-11-01', true],
  ['2011-11', true],
  ['2012-11-01.4.0', true],
  ['2020-01-01.6.0', true],
  ['2010-11-01', false],
  ['2011-10-31', false],
  ['latest', false],
  ['', false],
])('%j is a version that has sessions: %s', (text, is) => {
  expect(isVersion(text)).toBe(is)
})
