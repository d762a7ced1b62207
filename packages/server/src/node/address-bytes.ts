import { isIPv4 } from 'node:net'

/** An IP address as certificates hold it: 4 bytes, or 16. A zone, as in `fe80::1%eth0`, is of this machine alone. */
export function addressBytes(address: string): ArrayBuffer {
  if (isIPv4(address)) return Uint8Array.from(address.split('.').map(Number)).buffer
  const bare = address.replace(/%.*$/, '')
  // The URL parser writes each address in one form, without dots and with at most one gap.
  const plain = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [head = [], tail = []] = plain.split('::').map((part) => part.split(':').filter(Boolean))
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
  return Uint8Array.from(
    groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16)]),
  ).buffer
}
