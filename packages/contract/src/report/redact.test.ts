import { encodeBody } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { pruneFailure, redactFailure } from './redact.ts'
import { context, failed, reportOf, request } from './report.fixture.ts'
import { reporters } from './reporters.ts'

const failure = {
  where: 'step 0',
  operation: 'login',
  request,
  mismatch: {
    pointer: 'body',
    expected: 'x',
    actual: { echoed: ['Bearer s3cr3t-token'], access_token: 'new-token', n: 1 },
  },
  reply: {
    status: 200,
    headers: [
      ['X-Subject-Token', 'new-token'],
      ['x-echo', 's3cr3t-token'],
    ],
    body: '{"access_token":"new-token","was":"s3cr3t-token"}',
  },
} as const

describe('a failure without secrets', () => {
  const clean = redactFailure(failure)

  it('has none of them, wherever the target repeats them', () => {
    const shown = JSON.stringify(clean) + JSON.stringify(encodeBody(clean.request?.body ?? ''))
    expect(shown).not.toMatch(/s3cr3t|new-token/)
    expect(clean.mismatch.actual).toEqual({ echoed: ['Bearer $TOKEN'], access_token: '$SECRET', n: 1 })
    expect(clean.reply?.headers).toEqual([
      ['X-Subject-Token', '$TOKEN'],
      ['x-echo', '$TOKEN'],
    ])
    expect(clean.reply?.body).toBe('{"access_token":"$SECRET","was":"$TOKEN"}')
  })

  it('hides a header that differs', () => {
    const mismatch = { pointer: 'header x-subject-token', expected: 'a', actual: 'very secret' }
    expect(redactFailure({ ...failure, mismatch }).mismatch.actual).toBe('$TOKEN')
  })

  it('leaves bytes that are no text', () => {
    const body = new Uint8Array([255, 0])
    expect(redactFailure({ ...failure, reply: { ...failure.reply, body } }).reply?.body).toEqual(body)
  })
})

it.each([redactFailure, pruneFailure])('a failure is finite however deep its value is', (change) => {
  let actual: unknown = 1
  for (let i = 0; i < 100_000; i++) actual = { a: [actual] }
  const { mismatch } = change({ ...failure, mismatch: { pointer: 'body', expected: 1, actual } })
  expect(JSON.stringify(mismatch).length).toBeLessThan(1000)
})

it.each(Object.entries(reporters))('no secret is in %s, but for who asks for them', (_, { render }) => {
  const report = reportOf([failed('a')], { target: 'https://someone:hunter2@h:1/x' })
  expect(render(report, context)).not.toMatch(/hunter2|s3cr3t/)
  expect(render(report, { ...context, showSecrets: true })).toMatch(/hunter2/)
})

it.each([
  ['<A xmlns="u"><Password>hush</Password></A>', '<A xmlns="u"><Password>$SECRET</Password></A>'],
  ['<b:Password i:x="1">hush</b:Password>', '<b:Password i:x="1">$SECRET</b:Password>'],
  [
    '<Property><Name>Password</Name><Value>hush</Value></Property>',
    '<Property><Name>Password</Name><Value>$SECRET</Value></Property>',
  ],
  ['[{"Name":"Password","Value":"hu\\"sh"}]', '[{"Name":"Password","Value":"$SECRET"}]'],
  ['<PasswordRule>8</PasswordRule>', '<PasswordRule>8</PasswordRule>'],
])('%s is shown as %s', (body, shown) => {
  const { reply } = redactFailure({ ...failure, reply: { ...failure.reply, body } })
  expect(reply?.body).toBe(shown)
})
