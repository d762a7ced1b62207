import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { chooseWorld } from './choose-world.ts'
import { wireRequest } from './wire-request.ts'
import { createWorlds } from './worlds.ts'

const worlds = createWorlds([kettle], {})
worlds.create({ name: 'a' })
worlds.create({ name: 'b' })

function choose(target: string, header?: string) {
  const headers = header === undefined ? {} : { 'X-Standin-World': header }
  const chosen = chooseWorld(worlds, wireRequest('GET', target, { headers }), 'http://h')
  if ('unknown' in chosen) return chosen
  const { world, request, address } = chosen
  return {
    world: world.name,
    target: `${request.path}?${request.query}`,
    base: address.origin + address.prefix,
  }
}

describe('a request means', () => {
  it.each([
    ['/kettles', undefined, 'main', '/kettles?', 'http://h'],
    ['/kettles', 'a', 'a', '/kettles?', 'http://h'],
    ['/kettles', 'main', 'main', '/kettles?', 'http://h'],
    ['/_w/a/kettles?limit=1', undefined, 'a', '/kettles?limit=1', 'http://h/_w/a'],
    ['/_w/a/kettles', 'b', 'a', '/kettles?', 'http://h/_w/a'],
    ['/_w/main/kettles', undefined, 'main', '/kettles?', 'http://h/_w/main'],
    ['/_w/a', undefined, 'a', '/?', 'http://h/_w/a'],
    ['/_w/a/', undefined, 'a', '/?', 'http://h/_w/a'],
    ['/_w/a/_w/a/_w/a/kettles', undefined, 'a', '/kettles?', 'http://h/_w/a'],
    ['/_w/a/_w/b/kettles', undefined, 'a', '/_w/b/kettles?', 'http://h/_w/a'],
    ['/_wa/kettles', undefined, 'main', '/_wa/kettles?', 'http://h'],
    ['/_w/', undefined, 'main', '/_w/?', 'http://h'],
  ])('%s with the header %s: the world %s', (path, header, world, target, base) => {
    expect(choose(path, header)).toEqual({ world, target, base })
  })

  it.each([
    ['/_w/none/kettles', undefined, 'none'],
    ['/_w/none/kettles', 'a', 'none'],
    ['/_w/%E9/kettles', undefined, '%E9'],
    ['/_w/constructor/', undefined, 'constructor'],
    ['/kettles', 'none', 'none'],
    ['/kettles', '', ''],
    ['/kettles', 'a, b', 'a, b'],
  ])('%s with the header %s: no world, and says %j', (path, header, unknown) => {
    expect(choose(path, header)).toEqual({ unknown })
  })
})
