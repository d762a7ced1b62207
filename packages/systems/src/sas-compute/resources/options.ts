import type { Call, Resource } from '@standin/engine'
import { sessionUid } from '../ids.ts'
import { optionsAt } from '../options/options-at.ts'
import { findOption, readOption } from '../options/session-options.ts'
import type { Handlers, SessionData } from '../types.ts'
import { jsonReply, textReply } from '../wire.ts'
import { fireEvent } from './fire-event.ts'

export const options: Handlers = {
  getOptionValue: (call) => withOption(call, ({ value }) => textReply(value)),
  getOptionValueFull: (call) =>
    withOption(call, ({ name, about, value }) =>
      jsonReply(200, call.accept, { version: 1, name, description: about, value }),
    ),
  updateOptionValue: (call) =>
    fireEvent(call, 'updateOptionValue', {
      kind: 'session',
      parent: null,
      id: String(call.path.sessionId),
    }),
}

interface ShownOption {
  readonly name: string
  readonly about: string
  readonly value: string
}

function withOption<Answer>(call: Call, answer: (option: ShownOption) => Answer) {
  const option = findOption(String(call.path.optionName))
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  if (!session || !option)
    return { refuse: { error: 'optionNotFound', details: { id: call.path.optionName } } }
  const { name, about } = option
  return answer({ name, about, value: readOption(valuesOf(call, session), option) })
}

function valuesOf({ realm, at }: Call, session: Resource) {
  return optionsAt(session.data as SessionData, realm.store.children(session.uid, 'job'), at)
}
