import {
  type BrokenOff,
  type ClockMode,
  type FaultSnapshot,
  type HeaderList,
  type JsonBody,
  StandinError,
} from '@standin/engine'

export const replayVersion = 1

/** Everything that happened in a world, in order, and all that its bytes hang on: a file that can be run again. */
export interface ReplayFile {
  /** Tells it from other files. */
  readonly standin: 'replay'
  readonly version: number
  /**
   * `masked`: tokens are those that the replayed logins give, and passwords those that the settings name. `kept`: all
   * stand in the file as they were sent.
   */
  readonly secrets: 'masked' | 'kept'
  readonly systems: readonly string[]
  readonly world: ReplayWorld
  readonly items: readonly ReplayItem[]
}

export interface ReplayWorld {
  readonly seed: string
  readonly clock: ClockMode
  /** Epoch ms. */
  readonly startAt: number
  readonly speed: number
  /** As plain JSON of worlds has it, per system id. */
  readonly options: unknown
  readonly faults: readonly FaultSnapshot[]
}

export type ReplayItem =
  | ReplayRequest
  | { readonly kind: 'advance'; readonly began: number; readonly ms: number }
  | {
      readonly kind: 'clock'
      readonly began: number
      readonly mode?: ClockMode
      readonly speed?: number
    }
  | { readonly kind: 'faults'; readonly began: number; readonly faults: readonly FaultSnapshot[] }
  | { readonly kind: 'options'; readonly began: number; readonly system: string; readonly options: unknown }
  | { readonly kind: 'restore'; readonly began: number; readonly snapshot: unknown }

export interface ReplayRequest {
  readonly kind: 'request'
  /** When it began and ended, among all that happened in the world. */
  readonly began: number
  readonly ended: number
  readonly number: number
  readonly operation?: string
  /** The scheme and host that the client used, and the world's path prefix: they are in the bytes. */
  readonly origin: string
  readonly prefix: string
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: JsonBody
    readonly cut?: true
  }
  readonly reply: ReplayedReply
}

export interface ReplayedReply {
  readonly status: number
  readonly reason?: string
  readonly headers: HeaderList
  /** Missing where the journal had no room for it; then its length alone is compared. */
  readonly body?: JsonBody
  readonly length: number
  readonly broken?: BrokenOff
}

const kinds = ['request', 'advance', 'clock', 'faults', 'options', 'restore']

/** A replay file from JSON that was read. Throws a StandinError for what is none, or is of another version. */
export function parseReplay(value: unknown): ReplayFile {
  const { standin, version, systems, world, items } = (value ?? {}) as Partial<ReplayFile>
  if (standin !== 'replay' || typeof version !== 'number')
    throw foreign('it does not say "standin": "replay"')
  if (version !== replayVersion) throw otherVersion(version)
  if (!Array.isArray(systems) || typeof world?.seed !== 'string' || !Array.isArray(items))
    throw foreign('its systems, its world or its items are missing')
  const at = items.findIndex((item) => !isItem(item))
  if (at >= 0) throw foreign(`its item ${at} is none`)
  return value as ReplayFile
}

function isItem(item: unknown): boolean {
  const { kind, began, request, reply } = (item ?? {}) as Partial<ReplayRequest>
  if (!kinds.includes(String(kind)) || typeof began !== 'number') return false
  if (kind !== 'request') return true
  return (
    typeof request?.target === 'string' &&
    typeof request.method === 'string' &&
    typeof request.headers === 'object' &&
    typeof reply?.status === 'number' &&
    Array.isArray(reply.headers)
  )
}

function foreign(why: string): StandinError {
  return new StandinError(
    'foreign-file',
    `This is no replay file: ${why}.`,
    'Give what GET /_standin/worlds/{world}/journal/replay or exportReplay answered with.',
  )
}

function otherVersion(version: number): StandinError {
  return new StandinError(
    'other-version',
    `The replay file has the version ${version}, and this Standin knows ${replayVersion}.`,
    'Run it with the release that wrote it, or record it anew.',
  )
}
