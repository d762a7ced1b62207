import { type ErrorWords, present } from '@standin/engine'
import { errors, type WireError } from '../errors.ts'

/** What is for people is the title alone: descriptions name ids and Python's words. */
const forms: Readonly<Record<string, (error: WireError) => ErrorWords>> = {
  falcon: ({ status, title }) => ({ status, body: { title: present }, text: { title } }),
  plain: ({ status }) => ({ status }),
  empty: ({ status }) => ({ status }),
  problem: ({ status }) => ({ status }),
  identity: ({ status, title }) => ({
    status,
    body: { error: { code: status } },
    text: { error: { title } },
  }),
  token: ({ status, title }) => ({ status, body: { error: { code: status } }, text: { error: { title } } }),
}

function wordsOf(error: WireError): ErrorWords {
  const render = forms[error.form ?? 'falcon'] ?? wordsOf
  const { in13 } = error
  return in13 ? { ...render(error), in: { '13': wordsOf(in13) } } : render(error)
}

/** What a client sees of the catalogue. Nobody who wants no JSON is told in it. */
export const errorWords: Readonly<Record<string, ErrorWords>> = {
  ...Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, wordsOf(error)])),
  notAcceptable: { status: 406 },
}
