import { stripVTControlCharacters } from 'node:util'
import type { Difference, InteractionResult } from './interaction-result.ts'

/** What Pact's core says of a run, as far as it is read here. */
interface CoreResults {
  readonly interactionResults?: readonly CoreInteraction[]
  readonly errors?: readonly { readonly interaction?: string; readonly mismatch?: CoreMismatch }[]
  readonly notices?: readonly { readonly text?: string }[]
}

interface CoreInteraction {
  readonly consumer?: string
  readonly provider?: string
  readonly description?: string
  readonly providerStates?: readonly string[]
  readonly duration?: string
  readonly pending?: boolean
  readonly result?: string
  readonly mismatch?: CoreMismatch | null
}

interface CoreMismatch {
  readonly type?: string
  readonly message?: string
  readonly mismatches?: readonly CoreDifference[]
}

interface CoreDifference {
  readonly type?: string
  readonly path?: string
  readonly key?: string
  readonly parameter?: string
  readonly expected?: unknown
  readonly actual?: unknown
  readonly mismatch?: string
}

export interface ReadResults {
  readonly results: readonly InteractionResult[]
  /** What is about no interaction, such as pacts that could not be loaded. */
  readonly errors: readonly string[]
  readonly notices: readonly string[]
}

/** Reads the results that Pact's verifier gives as JSON; a text that is none is an error of its own. */
export function readCoreResults(text: string): ReadResults {
  const core = parsed(text)
  if (!core) return { results: [], errors: [plain(text)], notices: [] }
  const { interactionResults = [], errors = [], notices = [] } = core
  const loose =
    interactionResults.length === 0 ? errors : errors.filter(({ interaction = '' }) => isLoading(interaction))
  return {
    results: interactionResults.map(resultOf),
    errors: loose.map(({ interaction = '', mismatch }) =>
      plain(`${interaction}: ${mismatch?.message ?? ''}`),
    ),
    notices: notices.map((each) => plain(each.text ?? '')).filter((each) => each !== ''),
  }
}

const isLoading = (interaction: string) => interaction.startsWith('Failed to load pact')

function parsed(text: string): CoreResults | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function resultOf(core: CoreInteraction): InteractionResult {
  const { consumer = '', provider = '', description = '', providerStates = [], pending = false } = core
  const { mismatch, result } = core
  const isGood = result === 'OK'
  const bad = mismatch?.type === 'mismatches' ? 'failed' : 'error'
  const isError = !isGood && bad === 'error'
  return {
    consumer,
    provider,
    interaction: description,
    states: providerStates.filter((state) => state !== ''),
    outcome: isGood ? 'held' : pending ? 'pending' : bad,
    differences: isGood ? [] : (mismatch?.mismatches ?? []).map(differenceOf),
    ...(isError ? { reason: plain(mismatch?.message ?? 'the verifier does not say why') } : {}),
    milliseconds: millisecondsOf(core.duration ?? ''),
  }
}

const places: Readonly<Record<string, (difference: CoreDifference) => string>> = {
  StatusMismatch: () => 'status',
  HeaderMismatch: ({ key }) => `header ${key ?? ''}`,
  BodyMismatch: ({ path }) => `body ${path ?? '$'}`,
  BodyTypeMismatch: () => 'media type of the body',
}

function differenceOf(core: CoreDifference): Difference {
  const at = places[core.type ?? '']?.(core) ?? 'interaction'
  const { expected, actual, mismatch = '' } = core
  return { at, expected: shown(expected), actual: shown(actual), says: plain(mismatch) }
}

const shown = (value: unknown) =>
  plain(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))

/** `66ms`, `1s`, `2s 5ms` */
function millisecondsOf(duration: string): number {
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 }
  const parts = [...duration.matchAll(/(\d+)(ms|s|m)/g)]
  return parts.reduce((sum, [, count, unit = 'ms']) => sum + Number(count) * (units[unit] ?? 0), 0)
}

/** Without the colours that the core puts in, whoever reads. */
const plain = (text: string) => stripVTControlCharacters(text).trim()
