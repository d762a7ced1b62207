// What a scenario may say is checked by the compiler against the system's operations, as openapi-typescript writes them.
import { it } from 'vitest'
import { standinOnly } from './evidence.ts'
import { aNumber, aString, containing, each, kept, text } from './match.ts'
import { header } from './step.ts'
import { createVocabulary, defineGiven, scenario } from './vocabulary.ts'

interface Order {
  readonly id: string
  readonly dish: string
  readonly cups?: number
  readonly extras: readonly { readonly name: string }[]
}

interface Operations {
  placeOrder: {
    parameters: {
      query?: { hot?: boolean }
      header?: { 'If-Match'?: string }
      path: { kitchen: string }
      cookie?: never
    }
    requestBody: { content: { 'application/json': { dish: string; cups?: number } } }
    responses: {
      201: { headers: { [name: string]: unknown }; content: { 'application/json': Order } }
      404: {
        headers: { [name: string]: unknown }
        content: { 'application/problem+json': { title: string } }
      }
    }
  }
  getState: {
    parameters: { query?: never; header?: never; path: { kitchen: string; order: string }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'text/plain': 'cooking' | 'served' } }
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
}

const { call } = createVocabulary<Operations>()

it('whole calls are fine', () => {
  call('placeOrder', {
    path: { kitchen: 'a' },
    query: { hot: true },
    headers: { 'If-Match': kept('tag'), 'X-Own': 'any header' },
    body: { dish: 'tea', cups: 2 },
  })
    .replies(201, { id: aString, cups: aNumber, extras: each({ name: 'milk' }) }, { etag: aString })
    .keeps({ tag: header('etag') })
  call('placeOrder', { path: { kitchen: kept('id') }, body: { dish: kept('dish') } }).replies(201, {
    extras: [{ name: 'milk' }, aString],
  })
  call('placeOrder').replies(404, { title: 'No kitchen' })
  call('placeOrder').replies(201, { extras: containing({ name: 'milk' }) })
  call('placeOrder', { badBody: { dish: 7 }, badQuery: { hot: 'very' } })
  call('getState').replies(200, 'cooking')
  call('getState').replies(200, text('cooking')).eventually(200, text('served'), { within: '5s' })
  call('getState').replies(204)
})

it('what is sent fits the operation', () => {
  // @ts-expect-error an operation that the system does not have
  call('fryOrder')
  // @ts-expect-error a path parameter that the operation does not have
  call('placeOrder', { path: { oven: 'a' } })
  // @ts-expect-error a query parameter that the operation does not have
  call('placeOrder', { query: { cold: true } })
  // @ts-expect-error a query parameter of another type
  call('placeOrder', { query: { hot: 'very' } })
  // @ts-expect-error a header of another type
  call('placeOrder', { headers: { 'If-Match': 7 } })
  // @ts-expect-error a member of the body that the schema does not have
  call('placeOrder', { body: { dish: 'tea', mugs: 2 } })
  // @ts-expect-error a member of the body of another type
  call('placeOrder', { body: { dish: 7 } })
  // @ts-expect-error a member of the body that is missing
  call('placeOrder', { body: { cups: 2 } })
  // @ts-expect-error a body for an operation that takes none
  call('getState', { body: { dish: 'tea' } })
  // @ts-expect-error an input that no call has
  call('getState', { cookies: {} })
})

it('what is expected fits the operation', () => {
  // @ts-expect-error a status that the operation does not answer
  call('placeOrder').replies(200)
  // @ts-expect-error a status of another operation
  call('getState').replies(404)
  // @ts-expect-error a member of the reply that the schema does not have
  call('placeOrder').replies(201, { mugs: 2 })
  // @ts-expect-error a member of the reply of another type
  call('placeOrder').replies(201, { id: 7 })
  // @ts-expect-error a member of another status's reply
  call('placeOrder').replies(404, { id: 'x' })
  // @ts-expect-error a member deep in the reply that the schema does not have
  call('placeOrder').replies(201, { extras: [{ price: 1 }] })
  // @ts-expect-error a text that the operation never answers
  call('getState').replies(200, 'burnt')
  // @ts-expect-error such a text in its matcher
  call('getState').replies(200, text('burnt'))
  // @ts-expect-error a body where there is none
  call('getState').replies(204, 'cooking')
  // @ts-expect-error something that becomes a status that the operation does not answer
  call('getState').eventually(404, undefined, { within: '5s' })
  // @ts-expect-error something that takes how long?
  call('getState').eventually(200, 'served', {})
  // @ts-expect-error a value that is kept from nowhere
  call('getState').keeps({ tag: 'etag' })
})

it('scenarios and givens are whole', () => {
  const steps = [call('getState').replies(200, 'served')]
  const evidence = standinOnly('a test')
  scenario('all is well', { evidence, tier: 'core', steps })
  // @ts-expect-error a promise without evidence
  scenario('where from?', { tier: 'core', steps })
  // @ts-expect-error a tier that there is not
  scenario('how deep?', { evidence, tier: 'deep', steps })

  const anOrder = defineGiven('an order', (params: { readonly dish: string }) => ({
    steps: [call('placeOrder', { body: params })],
  }))
  anOrder({ dish: 'tea' })
  // @ts-expect-error a parameter that the given does not have
  anOrder({ mug: 'tea' })
})
