import { createStandin, type Standin } from '@standin/server'
import { sasCompute } from '@standin/systems/sas-compute'

const headers = { authorization: 'Bearer standin-token', 'content-type': 'application/json' }

interface Session {
  readonly id: string
  readonly attributes: { readonly homeDirectory: string }
}

/** A new session of SAS Compute in process, and a way to read from it. */
export async function sasSession() {
  const standin: Standin = createStandin({ systems: [sasCompute] })
  const ask = (method: string, path: string, query = '') =>
    standin.request({ method, path, query, headers, body: new Uint8Array() })
  const contexts = JSON.parse(textOf(await ask('GET', '/compute/contexts', 'limit=1')))
  const made = await ask('POST', `/compute/contexts/${contexts.items[0].id}/sessions`)
  const session = JSON.parse(textOf(made)) as Session
  return {
    session,
    realm: standin.world.realm(sasCompute.id),
    /** Reads a page of ten. */
    page: (list: string) => (start: number) => () =>
      ask('GET', `/compute/sessions/${session.id}/${list}`, `start=${start}&limit=10`),
  }
}

const textOf = ({ body }: { readonly body: string | Uint8Array }) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)
