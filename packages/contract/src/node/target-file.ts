import { parseDuration, StandinError } from '@standin/engine'

/** How an identity is had: headers as they are, or a command that prints a token for one of them. */
export interface IdentityEntry {
  readonly headers?: Readonly<Record<string, string>>
  /** Its output, trimmed, stands for `{token}` in the headers. */
  readonly command?: string
  /** Values for paths, such as a project. */
  readonly variables?: Readonly<Record<string, string>>
}

/** What the owner of a target says of it; all but the URL may be left out. */
export interface TargetFile {
  readonly url: string
  readonly identity?: IdentityEntry
  /** Others that scenarios speak as, by name. */
  readonly identities?: Readonly<Record<string, IdentityEntry>>
  readonly release?: string
  /** What it can't do, by operation, with the reason. */
  readonly cannot?: Readonly<Record<string, string>>
  /** The operations that may be called at all; all when absent. */
  readonly operations?: readonly string[]
  /** Where paths of the document lie elsewhere: the longest beginning that fits is replaced. */
  readonly paths?: Readonly<Record<string, string>>
  /** Values of the scenarios that are others there, by the system's names: code that completes, fails, sleeps. */
  readonly samples?: Readonly<Record<string, unknown>>
  /** `ca`: a PEM file with the CAs to trust in place of node's, beside the target file. */
  readonly tls?: { readonly ca: string }
  readonly concurrency?: number
  readonly requestsPerSecond?: number
  /** ms */
  readonly timeout?: number
  /** ms */
  readonly patience?: number
}

type Reader = (value: unknown) => unknown

const text: Reader = (value) => (typeof value === 'string' && value !== '' ? value : undefined)
const count: Reader = (value) => (typeof value === 'number' && value > 0 ? value : undefined)
const duration: Reader = (value) => (typeof value === 'string' ? parseDuration(value) : undefined)
const object: Reader = (value) => (isObject(value) ? value : undefined)
const texts: Reader = (value) =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string') ? value : undefined
const list: Reader = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined
const identity: Reader = (value) =>
  isObject(value) && ['headers', 'command', 'variables'].some((name) => name in value) ? value : undefined
const identities: Reader = (value) =>
  isObject(value) && Object.values(value).every((each) => identity(each) !== undefined) ? value : undefined
const tls: Reader = (value) =>
  isObject(value) && text(value.ca) !== undefined && Object.keys(value).length === 1 ? value : undefined

/** The members of a target file: how each is read, and what it looks like, for who got it wrong. */
const members: Readonly<Record<keyof TargetFile, { readonly read: Reader; readonly like: string }>> = {
  url: { read: text, like: '"https://viya.example.com"' },
  identity: {
    read: identity,
    like: '{"headers": {"Authorization": "Bearer {token}"}, "command": "get-token"}',
  },
  identities: { read: identities, like: '{"admin": {"headers": {"X-Auth-Token": "…"}}}' },
  release: { read: text, like: '"13"' },
  cannot: { read: texts, like: '{"updateBackup": "came with release 16"}' },
  operations: { read: list, like: '["listSessions", "showSession"]' },
  paths: { read: texts, like: '{"/compute": "/proxy/compute"}' },
  samples: { read: object, like: '{"quick": ["data _null_; run;"]}' },
  tls: { read: tls, like: '{"ca": "ca.pem"}' },
  concurrency: { read: count, like: '2' },
  requestsPerSecond: { read: count, like: '20' },
  timeout: { read: duration, like: '"30s"' },
  patience: { read: duration, like: '"1m"' },
}

/** Reads a target file's text. Throws a StandinError that names the member and shows the right form. */
export function parseTargetFile(content: string, file: string): TargetFile {
  const value = jsonOf(content)
  if (!isObject(value)) throw wrong(`${file} is no JSON object.`, 'Begin with {"url": "https://…"}.')
  const read: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(value)) {
    const member = Object.hasOwn(members, name) ? members[name as keyof TargetFile] : undefined
    if (!member)
      throw wrong(`${file} has a member '${name}'.`, `Its members are ${Object.keys(members).join(', ')}.`)
    read[name] = member.read(given)
    if (read[name] === undefined)
      throw wrong(`The '${name}' of ${file} is not valid.`, `Write it as ${member.like}.`)
  }
  if (typeof read.url !== 'string') throw wrong(`${file} has no 'url'.`, `Write it as ${members.url.like}.`)
  return { ...read, url: read.url }
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(message: string, nextStep: string): StandinError {
  return new StandinError('bad-target-file', message, nextStep)
}
