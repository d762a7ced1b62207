import type { System, WireReply } from '@standin/engine'
import type { Anatomy } from '../anatomy.ts'
import { keyOf } from '../anatomy.ts'
import { atPointer, withBody, withHeader, withoutHeader, withValue } from '../change-reply.ts'
import type { Facts } from '../facts.ts'
import type { Alter, Sketch } from '../mutant.ts'
import { pick } from './pick.ts'

const anatomies = ({ replies }: Facts): readonly Anatomy[] => [...replies.values()]

/** A mutant that changes the replies of one operation with one status. */
function onReply({ key }: Anatomy, where: string, change: (reply: WireReply) => WireReply): Sketch {
  const alter: Alter = (exchanged) => (keyOf(exchanged) === key ? change(exchanged.reply) : exchanged.reply)
  return {
    where: where === '' ? key : `${key} ${where}`,
    touches: [`reply:${key}`],
    mutate: (system) => ({ system, alter: () => alter }),
  }
}

const neighbours: Readonly<Record<number, number>> = { 200: 201, 201: 200, 204: 200, 304: 200 }

/** Each status becomes another one of its class, and another one that the operation declares. */
export function wrongStatus({ operations }: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts).flatMap((anatomy) => {
    const { key, operation, status } = anatomy
    const declared = Object.keys(operations[operation]?.responses ?? {}).map(Number)
    const others = declared.filter((each) => each !== status && each > 199)
    const wrong = new Set([neighbours[status] ?? (status === 400 ? 422 : 400), pick(others, key)])
    return [...wrong].flatMap((each) =>
      each === undefined ? [] : onReply(anatomy, `as ${each}`, (reply) => ({ ...reply, status: each })),
    )
  })
}

/** Each body is another one: no JSON at all, or JSON of another shape. */
export function wrongShape(system: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts)
    .filter(({ fields }) => fields.size > 0)
    .flatMap((anatomy) => [
      onReply(anatomy, 'wrapped', (reply) =>
        withValue(system, anatomy.operation, reply, (body) => ({ data: body })),
      ),
      onReply(anatomy, 'as text', (reply) => withBody(reply, 'Sorry.')),
    ])
}

/** Each text is another one. */
export function wrongText(_: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts)
    .filter(({ hasText }) => hasText)
    .map((anatomy) =>
      onReply(anatomy, '', (reply) => (reply.body.length === 0 ? reply : withBody(reply, 'Sorry.'))),
    )
}

type Members = Record<string, unknown>

const onFields =
  (change: (holder: Members, name: string) => void) =>
  (system: System, facts: Facts): readonly Sketch[] =>
    anatomies(facts).flatMap((anatomy) =>
      [...anatomy.fields.keys()].map((pointer) =>
        onReply(anatomy, pointer, (reply) =>
          withValue(system, anatomy.operation, reply, (body) => atPointer(body, pointer, change)),
        ),
      ),
    )

/** Each member of each body is left out. */
export const lostField = onFields((holder, name) => {
  delete holder[name]
})

/** Each member of each body has another name. */
export const renamedField = onFields((holder, name) => {
  holder[`${name}_`] = holder[name]
  delete holder[name]
})

/** Each member of each body has another type; a number as text would be the same number where all is text. */
export const wrongType = onFields((holder, name) => {
  const value = holder[name]
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  holder[name] = isPlain ? [value] : typeof value === 'string' ? { value } : String(value)
})

/** How long a body is, is said by the transport; what it says of itself is not a promise of the system. */
const framing = ['content-length']

const headersOf = ({ headers }: Anatomy) => [...headers].filter((name) => !framing.includes(name))

/** Each header is left out. */
export function lostHeader(_: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts).flatMap((anatomy) =>
    headersOf(anatomy).map((name) => onReply(anatomy, name, (reply) => withoutHeader(reply, name))),
  )
}

/** Each header has another value. */
export function wrongHeader(_: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts).flatMap((anatomy) =>
    headersOf(anatomy)
      .filter((name) => name !== 'content-type')
      .map((name) => onReply(anatomy, name, (reply) => withHeader(reply, name, () => 'x'))),
  )
}

/** Each body says that it is of another media type. */
export function wrongMediaType(_: System, facts: Facts): readonly Sketch[] {
  return anatomies(facts)
    .filter(({ media, fields, hasText }) => !media.has('') && (fields.size > 0 || hasText))
    .map((anatomy) => onReply(anatomy, '', (reply) => withHeader(reply, 'content-type', () => 'text/html')))
}

/** Each list that has pages is in the reverse order; the order of links and the like is nobody's promise. */
export function reversedList(system: System, facts: Facts): readonly Sketch[] {
  return onLists(facts, 2, 'reversed', (items) => items.toReversed(), isPage(system))
}

/** Whether a list is the page that an operation was asked for. */
const isPage =
  ({ operations }: System) =>
  ({ operation }: Anatomy, pointer: string) =>
    /^\/\w+$/.test(pointer) &&
    pointer !== '/links' &&
    operations[operation]?.parameters.some(({ in: place, name }) => place === 'query' && name === 'limit') ===
      true

/** Each page, and each list of links, lacks its last item, what was made last; and each lacks its first. */
export function unlistedThing(system: System, facts: Facts): readonly Sketch[] {
  const which = (anatomy: Anatomy, pointer: string) =>
    pointer === '/links' || isPage(system)(anatomy, pointer)
  return [
    ...onLists(facts, 1, 'without its last', (items) => items.slice(0, -1), which),
    ...onLists(facts, 1, 'without its first', (items) => items.slice(1), which),
  ]
}

function onLists(
  facts: Facts,
  least: number,
  what: string,
  change: (items: readonly unknown[]) => readonly unknown[],
  which: (anatomy: Anatomy, pointer: string) => boolean = () => true,
): readonly Sketch[] {
  return anatomies(facts).flatMap((anatomy) =>
    [...anatomy.lists]
      .filter(([pointer, most]) => most >= least && pointer !== '' && which(anatomy, pointer))
      .map(([pointer]) =>
        onReply(anatomy, `${pointer} ${what}`, (reply) =>
          withValue(facts.system, anatomy.operation, reply, (body) =>
            atPointer(body, pointer, (holder, name) => {
              const items = holder[name]
              if (Array.isArray(items)) holder[name] = change(items)
            }),
          ),
        ),
      ),
  )
}
