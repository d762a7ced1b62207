import { SASViyaApiClient, SasjsRequestClient } from '@sasjs/adapter/node/index.js'
import type { ListeningStandin } from '@standin/server/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { logIn } from './plain-client.fixture.ts'
import { journalOf, serveSas } from './serve-sas.fixture.ts'

const contextName = 'SAS Studio compute context'

let standin: ListeningStandin

beforeEach(async () => {
  standin = await serveSas()
})

afterEach(() => standin.close())

/** Runs code as a web service: what it writes to `_webout` is the result. */
async function request(code: readonly string[]) {
  const { access_token, refresh_token } = await logIn(standin.url)
  const authConfig = { client: 'sas.ec', secret: '', access_token, refresh_token }
  const adapter = new SASViyaApiClient(standin.url, '', contextName, new SasjsRequestClient(standin.url))
  const poll = { maxPollCount: 20, pollInterval: 1 }
  return adapter.executeScript(
    'services/hello',
    code,
    contextName,
    authConfig,
    null,
    false,
    true,
    true,
    poll,
    false,
    {},
  )
}

it('what code writes to _webout is the result, and the session goes', async () => {
  const code = ['data _null_;', '  file _webout;', `  put '{"hello":"world"}';`, 'run;']
  const { result } = await request(code)
  expect(JSON.stringify(result)).toContain('world')
  const asked = journalOf(standin)
  expect(asked).toContain('GET getFile 200')
  expect(asked).toContain('DELETE deleteSession 204')
})
