import { xmlKettle } from '@standin/toy-system/xml-kettle'
import { expect, it } from 'vitest'
import { withValue } from './change-reply.ts'

const change = (type: string, body: string, status = 200) =>
  withValue(xmlKettle, 'getKettle', { status, headers: [['Content-Type', type]], body }, (value) => ({
    ...(value as object),
    name: 'red',
  })).body

it.each([
  ['application/json', '{"id":"a"}', '{"id":"a","name":"red"}'],
  [
    'application/xml; charset=utf-8',
    '<Kettle><id>a</id></Kettle>',
    '<Kettle><id>a</id><name>red</name></Kettle>',
  ],
  ['application/xml', 'no kettle', 'no kettle'],
  ['text/plain', 'a cold kettle', 'a cold kettle'],
])('a value in %s is changed in its own form', (type, body, changed) => {
  expect(change(type, body)).toBe(changed)
})
