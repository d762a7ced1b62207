import type { CheckName, System } from '@standin/engine'
import { nobody } from '@standin/engine'
import { changeCall } from '../change-call.ts'
import type { Facts } from '../facts.ts'
import type { Sketch } from '../mutant.ts'
import { pick } from './pick.ts'

/** Each check is left out, where some operation can break it. */
export function lostCheck(system: System): readonly Sketch[] {
  const breakable = system.checks.filter((check) =>
    builtOperations(system).some((id) => canBreak(system, id, check)),
  )
  return breakable.map((check) => ({
    where: check,
    touches: [],
    mutate: (right) => ({ system: { ...right, checks: right.checks.filter((each) => each !== check) } }),
  }))
}

/** Neighbours in the order of checks change places, where some request breaks both. */
export function swappedChecks(system: System): readonly Sketch[] {
  const { checks } = system
  return checks.slice(1).flatMap((check, index) => {
    const before = checks[index]
    const both = (id: string) => [before, check].every((each) => each && canBreak(system, id, each))
    if (before === undefined || !builtOperations(system).some(both) || exclude(before, check)) return []
    return {
      where: `${before}↔${check}`,
      touches: [],
      mutate: (right: System) => ({
        system: { ...right, checks: right.checks.toSpliced(index, 2, check, before) },
      }),
    }
  })
}

const builtOperations = ({ operations, handlers }: System) =>
  Object.keys(operations).filter((id) => handlers[id])

/** Whether a request of an operation can break a check at all. */
function canBreak({ operations, rules, open }: System, id: string, check: CheckName): boolean {
  const { body, parameters = [] } = operations[id] ?? {}
  if (check === 'authenticated') return !open.includes(id)
  if (check === 'contentType' || check === 'body' || check === 'schema') return body !== undefined
  if (check === 'parameters')
    return parameters.some((each) => each.in !== 'path' && (each.required || isLimited(each)))
  return check !== 'rules' || rules[id] !== undefined
}

/** A path that is none has no methods, and a body that can not be read breaks no schema. */
const exclusive: readonly (readonly CheckName[])[] = [
  ['route', 'method'],
  ['body', 'schema'],
]

const exclude = (a: CheckName, b: CheckName) => exclusive.some((pair) => pair.includes(a) && pair.includes(b))

/** Each operation with a login is open to everybody, and each takes any token. */
export function lostLogin({ operations, handlers, open }: System): readonly Sketch[] {
  const closed = Object.keys(operations).filter((id) => handlers[id] && !open.includes(id))
  return [
    ...closed.map((id) => ({
      where: id,
      touches: [`op:${id}`],
      near: [`reply:${id} 401`],
      mutate: (right: System) => ({ system: { ...right, open: [...right.open, id] } }),
    })),
    {
      where: 'any token does',
      touches: [],
      mutate: (right) => ({
        system: {
          ...right,
          authenticate(request, realm, root) {
            const found = right.authenticate(request, realm, root)
            return 'error' in found && isSent(request.headers) ? nobody : found
          },
        },
      }),
    },
  ]
}

const isSent = (headers: Readonly<Record<string, string>>) =>
  Object.keys(headers).some((name) => name === 'authorization' || name.endsWith('-token'))

/** Each schema of a request's body is checked by nobody, each operation's own rules, and each parameter's limits. */
export function lostValidation({ operations, handlers, rules }: System): readonly Sketch[] {
  const entries = Object.entries(operations).filter(([id]) => handlers[id])
  const schemas = [...new Set(entries.flatMap(([, { body }]) => Object.values(body?.content ?? {})))]
  return [
    ...schemas.map((schema) => ({
      where: `schema ${schema}`,
      touches: entries
        .filter(([, { body }]) => Object.values(body?.content ?? {}).includes(schema))
        .map(([id]) => `op:${id}`),
      mutate: (right: System) => ({
        system: { ...right, validate: unvalidated(right, schema) },
      }),
    })),
    ...Object.keys(rules)
      .filter((id) => handlers[id])
      .map((id) => ({
        where: `rules ${id}`,
        touches: [`op:${id}`],
        mutate: (right: System) => ({
          system: { ...right, rules: { ...right.rules, [id]: () => undefined } },
        }),
      })),
    ...entries.flatMap(([id, { parameters }]) =>
      parameters.filter(isLimited).map(({ name }) => ({
        where: `parameter ${id} ${name}`,
        touches: [`op:${id}`],
        mutate: (right: System) => ({ system: withAnyParameter(right, id, name) }),
      })),
    ),
  ]
}

const unvalidated =
  ({ validate }: System, unchecked: string): System['validate'] =>
  (schema, value) =>
    schema === unchecked ? [] : validate(schema, value)

type Parameter = System['operations'][string]['parameters'][number]

const isLimited = ({ in: place, schema }: Parameter) =>
  place !== 'path' && /"(enum|minimum|maximum|pattern)"|"(integer|boolean)"/.test(JSON.stringify(schema))

/** A parameter that may be anything; what looks like a number stays one. */
function withAnyParameter(system: System, id: string, name: string): System {
  const entry = system.operations[id]
  if (!entry) return system
  const parameters = entry.parameters.map((each) =>
    each.name === name ? { ...each, required: false, schema: looser(each.schema) } : each,
  )
  return { ...system, operations: { ...system.operations, [id]: { ...entry, parameters } } }
}

function looser(schema: object | string): object | string {
  if (typeof schema === 'string') return schema
  const { type, default: value } = schema as { readonly type?: unknown; readonly default?: unknown }
  const kept = type === 'integer' || type === 'number' ? { type: [type, 'string'] } : {}
  return { ...kept, ...(value === undefined ? {} : { default: value }) }
}

/** Each wire error is dressed as another one. */
export function wrongError(_: System, { errors }: Facts): readonly Sketch[] {
  return errors.flatMap((error) => {
    const other = pick(
      errors.filter((each) => each !== error),
      error,
    )
    if (other === undefined) return []
    return {
      where: `${error} as ${other}`,
      touches: [`error:${error}`],
      mutate: (right: System) => ({
        system: {
          ...right,
          renderError: (refusal, context) =>
            right.renderError(refusal.error === error ? { ...refusal, error: other } : refusal, context),
        },
      }),
    }
  })
}

/** Each wire error's body is in another shape, under the same media type. */
export function wrongErrorShape(_: System, { errors }: Facts): readonly Sketch[] {
  return errors.map((error) => ({
    where: error,
    touches: [`error:${error}`],
    mutate: (right) => ({
      system: {
        ...right,
        renderError(refusal, context) {
          const reply = right.renderError(refusal, context)
          if (refusal.error !== error || reply.body.length === 0) return reply
          return { ...reply, body: JSON.stringify({ fault: { code: reply.status } }) }
        },
      },
    }),
  }))
}

/** Operations show the data of whoever came first, in the place of what the path names. */
export function leakedData({ operations, handlers, contract }: System): readonly Sketch[] {
  const scopes = Object.keys(contract.login('', '').identity({}).variables)
  return Object.entries(operations)
    .filter(([id]) => handlers[id])
    .flatMap(([id, { path }]) =>
      scopes
        .filter((scope) => path.includes(`{${scope}}`))
        .flatMap((scope) => [inFirst(id, scope), unguarded(id)]),
    )
}

/** What the path leads to is asked of nobody. */
function unguarded(id: string): Sketch {
  return {
    where: `${id} found`,
    touches: [`op:${id}`],
    near: [`reply:${id} 403`],
    mutate: (right) => ({
      system: { ...right, find: (call) => (call.operation === id ? undefined : right.find(call)) },
    }),
  }
}

/** All see what is in the scope that was asked for first. */
function inFirst(id: string, scope: string): Sketch {
  return {
    where: `${id} ${scope}`,
    touches: [`op:${id}`],
    mutate(right) {
      const first = new WeakMap<object, unknown>()
      const handler = right.handlers[id]
      if (!handler) return { system: right }
      const leaking: typeof handler = (call) => {
        const seen = first.get(call.realm) ?? call.path[scope]
        first.set(call.realm, seen)
        return handler(changeCall(call, { path: { ...call.path, [scope]: seen } }))
      }
      const find: System['find'] = (call) => {
        if (!first.has(call.realm) && call.path[scope] !== undefined) first.set(call.realm, call.path[scope])
        return right.find(call)
      }
      return { system: { ...right, find, handlers: { ...right.handlers, [id]: leaking } } }
    },
  }
}
