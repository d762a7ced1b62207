import { type Expecting, expectValue, isNothing } from './expect-value.ts'
import { memberPath } from './json-path.ts'
import type { Rule } from './pact-file.ts'
import { parseElement, renderElement, type XmlElement } from './xml-element.ts'

interface Marking {
  readonly rules: ReadonlyMap<string, Rule>
  /** Each text or list that is expected, with the rule for it; undefined is to the letter. */
  readonly marks: { readonly path: string; readonly rule: Rule | undefined }[]
  readonly weaker: Set<string>
}

/** Where a value lies in the body as it is shown, and where its element lies for Pact. */
interface Place {
  readonly json: string
  readonly xml: string
}

/**
 * What an interaction expects of a body of XML, whose value is shown as JSON: as of a value, with elements for members.
 * Undefined when nothing can be expected of it.
 */
export function expectXml(
  text: string,
  { seen, promised }: { readonly seen: unknown; readonly promised: unknown },
  schema: object | undefined,
  to: Expecting,
): string | undefined {
  const root = parseElement(text)
  if (!root || seen === undefined) return undefined
  const rules = new Map<string, Rule>()
  const value = expectValue(seen, promised, schema, { ...to, rules })
  if (isNothing(value)) return undefined
  const marking: Marking = { rules, marks: [], weaker: to.weaker }
  const expected = expectElement(root, value, { json: '$', xml: pathTo('$', root) }, marking)
  for (const [path, rule] of together(marking)) to.rules.set(path, rule)
  return renderElement(expected)
}

const pathTo = (parent: string, { namespace, local }: XmlElement) => `${parent}['${namespace}:${local}']`

function expectElement(element: XmlElement, value: unknown, at: Place, to: Marking): XmlElement {
  if (Array.isArray(value)) return expectItems(element, value, at, to)
  if (typeof value === 'object' && value !== null) {
    const members = value as Readonly<Record<string, unknown>>
    const children = element.children.filter(({ local }) => Object.hasOwn(members, local))
    return {
      ...element,
      children: children.map((child) => expectMember(child, members[child.local], at, to)),
    }
  }
  to.marks.push({ path: `${at.xml}['#text']`, rule: ruleForText(to.rules.get(at.json)) })
  return element
}

const expectMember = (child: XmlElement, value: unknown, at: Place, to: Marking) =>
  expectElement(child, value, { json: memberPath(at.json, child.local), xml: pathTo(at.xml, child) }, to)

function expectItems(element: XmlElement, items: readonly unknown[], at: Place, to: Marking): XmlElement {
  const rule = to.rules.get(at.json)
  const [first] = element.children
  if (rule?.match === 'arrayContains' || (rule && !first)) {
    to.weaker.add('some item of a list in XML')
    return { ...element, children: [] }
  }
  if (rule && first && rule.match === 'type') {
    const xml = pathTo(at.xml, first)
    to.marks.push({ path: xml, rule })
    const item = expectElement(first, items[0], { json: `${at.json}[*]`, xml }, to)
    return { ...element, children: [whole(first, item, xml, to)] }
  }
  const children = element.children.slice(0, items.length)
  const expected = children.map((child, index) =>
    expectElement(child, items[index], { json: `${at.json}[${index}]`, xml: pathTo(at.xml, child) }, to),
  )
  return { ...element, children: expected }
}

/** Below a rule for a list nothing may be missing: what was not asked for is there with any text. */
function whole(seen: XmlElement, expected: XmlElement, xml: string, to: Marking): XmlElement {
  if (seen.children.length === 0) return expected
  const children = seen.children.map((child) => {
    const path = pathTo(xml, child)
    const asked = expected.children.find(({ tag }) => tag === child.tag)
    if (!asked && child.children.length === 0)
      to.marks.push({ path: `${path}['#text']`, rule: { match: 'type' } })
    return whole(child, asked ?? child, path, to)
  })
  return { ...expected, children }
}

/** All that is in XML is text. */
function ruleForText(rule: Rule | undefined): Rule | undefined {
  if (rule?.match === 'integer') return { match: 'regex', regex: '^-?\\d+$' }
  if (rule?.match === 'number') return { match: 'regex', regex: '^-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?$' }
  return rule
}

/** Items of a list share the paths of their elements, and so their rules. */
function together({ marks, weaker }: Marking): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>()
  for (const path of new Set(marks.map((mark) => mark.path))) {
    const own = marks.filter((mark) => mark.path === path).map(({ rule }) => rule)
    const [first] = own
    const isOne = own.every((rule) => JSON.stringify(rule) === JSON.stringify(first))
    if (!isOne) weaker.add('each item of a list in XML by itself')
    if (first && isOne) rules.set(path, first)
    if (!isOne) rules.set(path, { match: 'type' })
  }
  return rules
}
