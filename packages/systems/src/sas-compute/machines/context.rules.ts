import {
  type BirthContext,
  type Call,
  type EffectContext,
  essenceOf,
  type RuleContext,
} from '@standin/engine'
import { contentTag } from '../ids.ts'
import { media } from '../links.ts'
import type { Context, ContextData, ContextMembers, ContextRules } from '../types.ts'
import { preconditionsOf } from './preconditions.ts'

type Rule = RuleContext<ContextData, Call>
type Act = EffectContext<ContextData, Call>

const members = [
  'name',
  'description',
  'launchType',
  'launchContext',
  'attributes',
  'environment',
  'mediaTypeMap',
  'queueName',
  'resources',
] as const satisfies readonly (keyof ContextMembers)[]
const rules = [
  'authorizedUsers',
  'authorizedGroups',
  'authorizeAllAuthenticatedUsers',
  'facilitateGuest',
] as const satisfies readonly (keyof ContextRules)[]

/** What a body has of some members; the others are the service's own, and not a client's to write. */
function pick<Picked>(body: unknown, names: readonly string[]): Picked {
  const sent = body as Readonly<Record<string, unknown>>
  const found = names.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]])
  return Object.fromEntries(found) as Picked
}

const membersIn = ({ body }: Call) => pick<ContextMembers>(body, members)
const rulesIn = ({ body }: Call) => pick<ContextRules>(body, rules)

export const contextGuards = {
  ...preconditionsOf(contentTag),
  isNameTaken: ({ self, call, children }: Rule) =>
    children(null, 'context').some(
      (other) => other.uid !== self.uid && (other as Context).data.members.name === membersIn(call).name,
    ),
  hasRules: ({ call }: Rule) =>
    essenceOf(call.request.headers['content-type'] ?? '') === `${media.contextRequest}+json`,
}

export const contextEffects = {
  replace: (act: Act): void =>
    act.set({ members: membersIn(act.call), modifiedBy: act.call.principal.id, modifiedAt: act.at }),
  replaceRules: (act: Act): void => act.set({ rules: rulesIn(act.call) }),
}

export function contextBirth(
  { call, at }: BirthContext<Call>,
  id: string,
): { id: string; data: ContextData } {
  const by = call.principal.id
  return {
    id,
    data: {
      members: membersIn(call),
      rules: rulesIn(call),
      createdBy: by,
      modifiedBy: by,
      modifiedAt: at,
    },
  }
}
