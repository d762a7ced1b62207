import { essenceOf, headerOf, type Mismatch, type OperationEntry } from '@standin/engine'
import type { ReadReply } from '../read-reply.ts'
import { findDifferences } from './find-differences.ts'
import type { Normaliser } from './normalise.ts'

/** What one side answered, with how it normalises. */
export interface Answered {
  readonly read: ReadReply
  readonly names: Normaliser
  /** The path that it was asked at. */
  readonly path: string
}

/**
 * All in which the target's reply differs from the reference's: status, media type, declared headers, whether the
 * entity tag is an old or a new one, then the body. Errors are compared by structure, their texts are not.
 */
export function compareReplies(
  entry: OperationEntry,
  reference: Answered,
  target: Answered,
): readonly Mismatch[] {
  const [expected, actual] = [reference.read.status, target.read.status]
  if (expected !== actual) return [{ pointer: 'status', expected, actual }]
  const declared = (entry.responses[String(expected)] ?? entry.responses.default)?.headers ?? []
  return [
    ...differ('header content-type', mediaOf(reference), mediaOf(target)),
    ...declared.flatMap((name) => differ(`header ${name}`, has(reference, name), has(target, name))),
    ...differ('header etag', tagOf(reference), tagOf(target)),
    ...findDifferences(bodyOf(reference), bodyOf(target), 'body'),
  ]
}

const differ = (pointer: string, expected: unknown, actual: unknown): readonly Mismatch[] =>
  expected === actual ? [] : [{ pointer, expected, actual }]

function mediaOf({ read }: Answered): string {
  return read.text === '' ? '' : essenceOf(headerOf(read.reply, 'content-type') ?? '')
}

const has = ({ read }: Answered, name: string) =>
  headerOf(read.reply, name) === undefined ? 'absent' : 'present'

function tagOf({ read, names, path }: Answered): string | undefined {
  const tag = headerOf(read.reply, 'etag')
  return tag && names.tag(names.text(path), tag)
}

/** Text for people is not compared; text for programs, such as a state, is. */
function bodyOf(answered: Answered): unknown {
  const { read, names } = answered
  const isError = read.status >= 400
  const isText = mediaOf(answered).startsWith('text/') || read.json === undefined
  if (!isText) return names.json(read.json, isError)
  return isError ? (read.text === '' ? '' : '‹string›') : names.text(read.text)
}
