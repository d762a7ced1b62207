import type { WireReply, WireRequest } from '@standin/engine'
import { readReply } from '../read-reply.ts'
import type { Target } from '../target.ts'

type Send = Target['send']

/** A target that gets something wrong: what it answers is made of what a right one would, in each world anew. */
export function mutated(
  target: Target,
  mutation: () => (request: WireRequest, send: Send) => Promise<WireReply>,
): Target {
  return inEach(target, (right) => {
    const answer = mutation()
    return { ...right, name: 'the mutant', send: (request) => answer(request, right.send) }
  })
}

/** As a target elsewhere is: one world for all sequences. */
export function shared({ fresh: _, ...target }: Target): Target {
  return target
}

/** The same for each world of a target that has several. */
export function inEach(target: Target, change: (target: Target) => Target): Target {
  const { fresh } = target
  if (!fresh) return change(target)
  const own: Target['fresh'] = async (settings) => {
    const made = await fresh(settings)
    return made && inEach(made, change)
  }
  return { ...change(target), fresh: own }
}

export const is = (request: WireRequest, method: string, path: RegExp) =>
  request.method === method && path.test(request.path)

export const jsonOf = (reply: WireReply) => readReply(reply, undefined).json as Record<string, unknown>

export const withJson = (reply: WireReply, value: unknown): WireReply => ({
  ...reply,
  body: JSON.stringify(value),
})
