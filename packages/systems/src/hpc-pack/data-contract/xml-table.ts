/** How schemas are written in XML, by name: what the code generator writes from the `xml` objects of a document. */
export type XmlTable = Readonly<Record<string, XmlSchema>>

/** A schema; one with a root can be a body. */
export type XmlSchema = (XmlShape & { readonly root?: XmlName }) | XmlChoice

/** A body that is one of several schemas, told apart by their roots. */
export interface XmlChoice {
  readonly type: 'choice'
  readonly of: readonly string[]
}

/** A schema with its root element. */
export interface XmlBody {
  readonly root: XmlName
  readonly shape: XmlShape
}

export interface XmlName {
  readonly name: string
  readonly namespace: string
}

export type XmlShape = XmlObject | XmlList | XmlSimple | XmlRef

/** Elements in the order that a contract has them, all in one namespace. */
export interface XmlObject {
  readonly type: 'object'
  readonly namespace: string
  readonly members: readonly XmlMember[]
}

/** Elements of one name. */
export interface XmlList {
  readonly type: 'list'
  readonly namespace: string
  readonly item: XmlMember
}

export type XmlMember = XmlShape & { readonly name: string }

/** An enum of integers is written by name. */
export type XmlSimple =
  | { readonly type: 'string' | 'int' | 'long' | 'boolean' }
  | { readonly type: 'enum'; readonly values: Readonly<Record<string, number>> }

/** What another schema of the table says. */
export interface XmlRef {
  readonly ref: string
}

/** The shape itself, wherever it is said. */
export function shapeOf(table: XmlTable, shape: XmlShape): XmlObject | XmlList | XmlSimple {
  if (!('ref' in shape)) return shape
  const target = table[shape.ref]
  return target && !isChoice(target) ? shapeOf(table, target) : { type: 'string' }
}

/** The name that a shape's contract has in a body of its own, where it has one. */
export function contractOf(table: XmlTable, shape: XmlShape): XmlName | undefined {
  const schema: XmlSchema | undefined = 'ref' in shape ? table[shape.ref] : shape
  return schema && !isChoice(schema) ? schema.root : undefined
}

/** What a body of the schema may be; nothing when it has no root element. */
export function bodiesOf(table: XmlTable, name: string): readonly XmlBody[] {
  const schema = table[name]
  if (!schema) return []
  if (isChoice(schema)) return schema.of.flatMap((each) => bodiesOf(table, each))
  return schema.root ? [{ root: schema.root, shape: schema }] : []
}

const isChoice = (schema: XmlSchema): schema is XmlChoice => 'of' in schema
