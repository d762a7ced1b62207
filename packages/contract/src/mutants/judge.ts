import { StandinError } from '@standin/engine'
import { watchLaws } from '../laws.ts'
import { runPromises } from '../run-promises.ts'
import { createTranscript, type Facts, type PromiseFacts, type ServeProvider } from './facts.ts'
import type { Mutant } from './mutant.ts'

/** What became of a mutant. */
export type Verdict =
  | { readonly outcome: 'caught'; readonly by: string; readonly after: number }
  /** A promise saw another reply and did not mind: the kit looks away. */
  | { readonly outcome: 'unminded'; readonly seenBy: string; readonly ran: number }
  /** Not one reply was another one: the kit does not get there, or there is nothing to see. */
  | { readonly outcome: 'unseen'; readonly ran: number }
  /** No promise brings about what it changes. */
  | { readonly outcome: 'unreached' }
  /** The kit itself broke down on it, which no provider may make it do. */
  | { readonly outcome: 'crashed'; readonly by: string; readonly message: string }

/** Runs the promises that may show a mutant, the likeliest first, until one of them does not hold. */
export async function judge(mutant: Mutant, facts: Facts, serve: ServeProvider): Promise<Verdict> {
  const chosen = promisesFor(mutant, facts)
  if (chosen.length === 0) return { outcome: 'unreached' }
  let transcript = createTranscript()
  const wrong = serve(facts.system, mutant.mutate(facts.system), (exchanged, rows) =>
    transcript.note(exchanged, rows),
  )
  const { target, promises: laws } = watchLaws(facts.system, wrong)
  let seenBy: string | undefined
  for (const [index, { promised, print }] of chosen.entries()) {
    transcript = createTranscript()
    const by = `${promised.suite}/${promised.title}`
    const ran = await runPromises(facts.system, target, [promised], { now: () => 0 }).catch(asError)
    if (ran instanceof StandinError && ran.code === 'login-refused')
      return { outcome: 'caught', by: 'the login', after: index + 1 }
    if (ran instanceof Error) return { outcome: 'crashed', by, message: ran.message }
    if (ran.results[0]?.outcome === 'failed') return { outcome: 'caught', by, after: index + 1 }
    const held = await runPromises(facts.system, target, laws(), { now: () => 0 })
    const broken = held.results.find(({ outcome }) => outcome === 'failed')
    if (broken) return { outcome: 'caught', by: broken.id, after: index + 1 }
    if (transcript.facts().print !== print) seenBy ??= by
  }
  const ran = chosen.length
  return seenBy === undefined ? { outcome: 'unseen', ran } : { outcome: 'unminded', seenBy, ran }
}

const asError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)))

/**
 * A promise that brings about nothing of what a mutant changes gets the same bytes from it as from the right
 * provider, since both are deterministic: it need not run.
 */
function promisesFor({ touches, near }: Mutant, { promises }: Facts): readonly PromiseFacts[] {
  const has = (tokens: readonly string[]) => (facts: PromiseFacts) =>
    tokens.some((token) => facts.tokens.has(token))
  const able = touches.length === 0 ? promises : promises.filter(has(touches))
  const isNear = has(near)
  const rank = (facts: PromiseFacts) => (isNear(facts) ? 0 : 1_000_000) + facts.exchanges
  return able.toSorted((a, b) => rank(a) - rank(b))
}
