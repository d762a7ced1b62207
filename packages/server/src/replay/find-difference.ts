/** Where two replies differ, and what stands there. */
export interface ReplyDifference {
  /** `status`, `reason`, `header etag`, `connection`, or `body` with a JSON pointer or a place in the text. */
  readonly where: string
  readonly expected: string
  readonly actual: string
}

export interface ComparedReply {
  readonly status: number
  readonly reason: string | undefined
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Undefined where only the length is known. */
  readonly body: string | undefined
  readonly length: number
  /** How the connection ended, in words. */
  readonly broken: string
}

/** The first difference in the order of the wire; undefined says that all bytes are the same. */
export function findDifference(expected: ComparedReply, actual: ComparedReply): ReplyDifference | undefined {
  const plain = (where: string, name: 'status' | 'reason' | 'broken' | 'length') =>
    expected[name] === actual[name]
      ? undefined
      : { where, expected: String(expected[name] ?? 'none'), actual: String(actual[name] ?? 'none') }
  return (
    plain('connection', 'broken') ??
    plain('status', 'status') ??
    plain('reason', 'reason') ??
    findInHeaders(expected.headers, actual.headers) ??
    (expected.body === undefined || actual.body === undefined
      ? plain('length of the body', 'length')
      : findInBody(expected.body, actual.body))
  )
}

function findInHeaders(
  expected: ComparedReply['headers'],
  actual: ComparedReply['headers'],
): ReplyDifference | undefined {
  for (let at = 0; at < Math.max(expected.length, actual.length); at++) {
    const [name, value] = expected[at] ?? []
    const [otherName, otherValue] = actual[at] ?? []
    if (name === otherName && value === otherValue) continue
    if (name === otherName)
      return { where: `header ${name}`, expected: value ?? '', actual: otherValue ?? '' }
    return { where: `header ${at + 1}`, expected: name ?? 'none', actual: otherName ?? 'none' }
  }
  return undefined
}

function findInBody(expected: string, actual: string): ReplyDifference | undefined {
  if (expected === actual) return undefined
  const [left, right] = [parsed(expected), parsed(actual)]
  const inJson = left !== undefined && right !== undefined ? findInJson(left, right, '') : undefined
  return inJson ?? findInText(expected, actual)
}

function findInText(expected: string, actual: string): ReplyDifference {
  let at = 0
  while (at < expected.length && expected[at] === actual[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 60)
  return { where: `body, from character ${at + 1}`, expected: around(expected), actual: around(actual) }
}

function findInJson(expected: unknown, actual: unknown, pointer: string): ReplyDifference | undefined {
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual))
    return expected === actual
      ? undefined
      : { where: `body ${pointer || '/'}`, expected: say(expected), actual: say(actual) }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const found = findInJson(expected[name], actual[name], below)
    if (found) return found
  }
  return undefined
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const say = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
