import {
  assumed,
  documented,
  findMismatch,
  headerOf,
  type LawWords,
  type Mismatch,
  type System,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import type { Promised } from './promised.ts'
import { readReply } from './read-reply.ts'
import type { Verdict } from './result.ts'
import type { Target } from './target.ts'
import { createTimekeeper } from './timekeeper.ts'

/** A target whose replies are all held against what every reply promises, and those promises. */
export interface LawfulTarget {
  readonly target: Target
  /** One for each law that was about any reply so far; to be run when all others have. */
  readonly promises: () => readonly Promised[]
}

interface Law {
  readonly about: string
  readonly promised: Pick<Promised, 'tier' | 'evidence'>
  /** Undefined when it is not about this reply, `held` when it is and the reply keeps to it. */
  readonly check: (request: WireRequest, reply: WireReply) => Mismatch | 'held' | undefined
}

/** Watches a target: what no single promise is about, since it holds for all replies. */
export function watchLaws(system: System, target: Target): LawfulTarget {
  const verdicts = new Map<string, { readonly law: Law; readonly verdict: Verdict }>()

  function note(law: Law, request: WireRequest, reply: WireReply): void {
    if (verdicts.get(law.about)?.verdict.outcome === 'failed') return
    const found = law.check(request, reply)
    if (found === undefined) return
    const where = `the reply to ${request.method} ${request.path}`
    const verdict: Verdict =
      found === 'held'
        ? { outcome: 'held' }
        : { outcome: 'failed', failure: { where, operation: '', mismatch: found, request, reply } }
    verdicts.set(law.about, { law, verdict })
  }

  /** Each world has its own time. */
  function watched(inner: Target): Target {
    const laws = [
      ...(system.contract.laws ?? []).map((words) => lawOf(words, system.bodies)),
      ...timeLaws(system.bodies),
    ]
    const { fresh } = inner
    return {
      ...inner,
      async send(request) {
        const reply = await inner.send(request)
        for (const law of laws) note(law, request, reply)
        return reply
      },
      ...(fresh ? { fresh: async (settings) => watchedIfAny(await fresh(settings)) } : {}),
    }
  }

  const watchedIfAny = (inner: Target | undefined) => inner && watched(inner)

  return {
    target: watched(target),
    promises: () => [...verdicts.values()].map(({ law, verdict }) => asPromise(law, verdict)),
  }
}

function asPromise({ about, promised }: Law, verdict: Verdict): Promised {
  return { suite: 'laws', title: about, ...promised, operations: [], passes: 0, run: async () => verdict }
}

function lawOf({ about, tier, evidence, headers = {}, body, when }: LawWords, bodies: System['bodies']): Law {
  return {
    about,
    promised: { tier, evidence },
    check(request, reply) {
      if (when && !when(request, reply)) return undefined
      for (const [name, expected] of Object.entries(headers)) {
        const wrong = findMismatch(expected, headerOf(reply, name), {}, `header ${name}`)
        if (wrong) return wrong
      }
      if (body === undefined || request.method === 'HEAD') return 'held'
      return findMismatch(body, readReply(reply, bodies).json, {}, 'body') ?? 'held'
    },
  }
}

function timeLaws(bodies: System['bodies']): readonly Law[] {
  const [dates, times] = [createTimekeeper(bodies), createTimekeeper(bodies)]
  return [
    {
      about: 'Date does not go back',
      promised: { tier: 'core', evidence: documented('RFC 9110, 6.6.1') },
      check: (request, reply) => dates.checkDate(request, reply),
    },
    {
      about: 'times in bodies do not go back',
      promised: { tier: 'complete', evidence: assumed('times that a server sets itself only grow') },
      check: (request, reply) => times.checkBody(request, reply),
    },
  ]
}
