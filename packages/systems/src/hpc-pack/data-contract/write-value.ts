import { instance } from './parse-xml.ts'
import { writeText } from './write-text.ts'
import {
  shapeOf,
  type XmlMember,
  type XmlName,
  type XmlObject,
  type XmlShape,
  type XmlTable,
} from './xml-table.ts'

/** Namespaces with their prefixes, the innermost last; the empty prefix is the root's namespace. */
type Scope = readonly (readonly [namespace: string, prefix: string])[]

/** A body as DataContractSerializer writes it: no declaration, no line breaks, namespaces behind the attributes. */
export function writeBody(table: XmlTable, root: XmlName, shape: XmlShape, value: unknown): string {
  const { type } = shapeOf(table, shape)
  const isPlain = value !== null && type !== 'object' && type !== 'list'
  const declared = ` xmlns="${root.namespace}"${isPlain ? '' : ` xmlns:i="${instance}"`}`
  return writeElement(table, { ...shape, name: root.name }, value, [[root.namespace, '']], '', declared)
}

/** Where the members of a value have a namespace that has no prefix yet, the element declares one. */
function writeElement(
  table: XmlTable,
  { name, ...shape }: XmlMember,
  value: unknown,
  outer: Scope,
  prefix: string,
  declared = '',
): string {
  const resolved = shapeOf(table, shape)
  const own = 'namespace' in resolved ? resolved.namespace : undefined
  const isNew = own !== undefined && prefixOf(outer, own) === undefined
  const scope: Scope = isNew ? [...outer, [own, nextPrefix(outer)]] : outer
  const spaces = isNew ? `${declared} xmlns:${nextPrefix(outer)}="${own}"` : declared
  const tag = prefix === '' ? name : `${prefix}:${name}`
  if (value === null) return `<${tag} i:nil="true"${spaces}/>`
  const content = writeContent(table, resolved, value, scope)
  return content === '' ? `<${tag}${spaces}/>` : `<${tag}${spaces}>${content}</${tag}>`
}

function writeContent(
  table: XmlTable,
  shape: ReturnType<typeof shapeOf>,
  value: unknown,
  scope: Scope,
): string {
  if (shape.type === 'list' && Array.isArray(value)) {
    const prefix = prefixOf(scope, shape.namespace) ?? ''
    return value.map((each) => writeElement(table, shape.item, each, scope, prefix)).join('')
  }
  if (shape.type === 'object' && isObject(value)) return writeMembers(table, shape, value, scope)
  if (shape.type === 'enum') return nameOf(shape.values, value) ?? writeText(value)
  return writeText(value)
}

function writeMembers(
  table: XmlTable,
  { namespace, members }: XmlObject,
  value: Readonly<Record<string, unknown>>,
  scope: Scope,
): string {
  const prefix = prefixOf(scope, namespace) ?? ''
  return members
    .filter(({ name }) => Object.hasOwn(value, name) && value[name] !== undefined)
    .map((member) => writeElement(table, member, value[member.name], scope, prefix))
    .join('')
}

const prefixOf = (scope: Scope, wanted: string) => scope.findLast(([namespace]) => namespace === wanted)?.[1]

/** `a` for the first inside another, `b` inside that. */
const nextPrefix = (scope: Scope) => String.fromCharCode(96 + scope.length)

const nameOf = (values: Readonly<Record<string, number>>, value: unknown) =>
  Object.keys(values).find((name) => values[name] === value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
