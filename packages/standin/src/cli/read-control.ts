import { randomUUID } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { isIPv6, SocketAddress } from 'node:net'
import { networkInterfaces } from 'node:os'
import { StandinError } from '@standin/engine'
import type { ListenOptions } from '@standin/server/node'

type Control = NonNullable<ListenOptions['control']>

interface Said {
  /** The address that is listened on. */
  readonly host: string
  readonly controlHost: string | undefined
  readonly allowHost: readonly string[]
}

/** Names by which the control API is asked without being told so. */
const ownNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Who may use the control API, and at which address. Whoever asks by another name than this machine's needs a token,
 * which is made here unless there is one. Rejects with a StandinError for a control host that nobody could ask at.
 */
export async function readControl({ host, controlHost, allowHost }: Said, token?: string): Promise<Control> {
  const addresses = controlHost === undefined ? undefined : await listenedOn(controlHost, host)
  const names = controlHost === undefined ? [] : [controlHost, ...(addresses ?? [])].map(inBrackets)
  const hosts = [...allowHost, ...names.filter((name) => !ownNames.includes(name))]
  const needed = token ?? (hosts.length > 0 ? randomUUID() : undefined)
  return { hosts, ...(addresses ? { addresses } : {}), ...(needed === undefined ? {} : { token: needed }) }
}

/** A Host header has the colons of an address in brackets. */
const inBrackets = (name: string) => (isIPv6(name) ? `[${name}]` : name)

/** The addresses of a name at which connections can come in. */
async function listenedOn(name: string, host: string): Promise<readonly string[]> {
  const isAll = host === '0.0.0.0' || host === '::'
  const own = Object.values(networkInterfaces()).flatMap((each = []) => each.map(({ address }) => address))
  const open = isAll ? own.filter((address) => host === '::' || !isIPv6(address)) : await addressesOf(host)
  const found = (await addressesOf(name)).filter((address) => open.includes(address))
  if (found.length > 0) return found
  throw new StandinError(
    'bad-options',
    `The control host '${name}' is no address of this machine that is listened on with the host '${host}'.`,
    'Listen there too, as with --host 0.0.0.0, or name another one with --control-host.',
  )
}

/** Each in the one form that sockets tell; none for a name that nobody knows. */
async function addressesOf(name: string): Promise<readonly string[]> {
  const found = await lookup(name.replace(/%.*$/, ''), { all: true }).catch(() => [])
  return found.map(
    ({ address, family }) => new SocketAddress({ address, family: family === 6 ? 'ipv6' : 'ipv4' }).address,
  )
}
