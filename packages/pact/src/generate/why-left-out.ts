import { essenceOf, type System, utf8 } from '@standin/engine'
import { needsGeneratorInText } from './build-request-part.ts'
import { holdsJson } from './holds-json.ts'
import type { ToldStep } from './tell-scenario.ts'

type Test = (told: ToldStep, system: System) => boolean

/** Why a step that was told becomes no interaction, each with the steps that it is about. */
const reasons: Readonly<Record<string, Test>> = {
  'it asks until an answer comes, and a verifier asks once': ({ step }) => step.within !== undefined,
  'its status is outside of HTTP': ({ exchange }) => exchange.read.status > 599,
  'its body is not the JSON that its media type says, which pact-js does not pass on': ({ exchange }) =>
    isBrokenJson(exchange.request.headers['content-type'], exchange.request.body),
  'its body is no JSON, and has to hold what an earlier step kept': (told, system) =>
    needsGeneratorInText(system, told),
}

/** Why the step can't be an interaction; undefined when it can. */
export function whyLeftOut(system: System, told: ToldStep): string | undefined {
  return Object.keys(reasons).find((reason) => reasons[reason]?.(told, system))
}

function isBrokenJson(contentType: string | undefined, body: Uint8Array): boolean {
  if (contentType === undefined || essenceOf(contentType) !== 'application/json' || body.length === 0)
    return false
  return !holdsJson(contentType, utf8(body) ?? '')
}
