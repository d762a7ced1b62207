import { connect, recordsOf } from './connect.mjs'

const separator = '\uffff'

/**
 * Records of a generic service: what each request is given, and its number to know its response by.
 * @param {string} name
 * @param {number} from
 * @param {number} to
 */
const recordsFor = (name, from, to) =>
  Array.from({ length: to - from }, (_, at) => `${name} ${from + at}${separator}${from + at}\0`)

/**
 * A session as the sample in C uses it: JSON, records of the generic service, two batches whose responses are got in
 * parts.
 * @param {string} headNode
 * @param {{ user: string, password: string }} login
 * @param {(line: string) => void} say
 */
export async function jsonFlow(headNode, login, say) {
  const ask = connect({ ...login, version: '2011-11', accept: 'application/json' })
  /** @param {string} url */
  const post = (url) => ask(url, { method: 'POST' })
  const sessions = `${headNode}/WindowsHPC/HPCCluster`
  const info = {
    ServiceName: 'CcpEchoSvc',
    Username: login.user,
    Password: login.password,
    MaxMessageSize: 65_536,
    Runtime: -1,
  }
  const made = await ask(`${sessions}/Sessions/Create?durable=false`, {
    method: 'POST',
    form: 'application/json; charset=utf-8',
    body: [JSON.stringify(info)],
  })
  const { Id: id, BrokerNode: node } = Object(await made.json())
  say(`created: session ${id}`)

  /** @param {string} name */
  const batchOf = (name) => `https://${node}/WindowsHPC/HPCCluster/session/${id}/batch/${name}`
  /** @param {string} name @param {number} from @param {number} to @param {boolean} commit */
  async function send(name, from, to, commit) {
    const url = `${batchOf(name)}?genericservice=true&commit=${commit}`
    await ask(url, { method: 'POST', form: 'application/octet-stream', body: recordsFor(name, from, to) })
    say(`sent: ${name} ${from} to ${to - 1}${commit ? ', the last' : ''}`)
  }
  /** @param {string} name @param {string} [query] */
  async function get(name, query = '') {
    const reply = await post(`${batchOf(name)}/Response?genericservice=true${query}`)
    const places = []
    for await (const record of recordsOf(reply)) {
      const [action = '', output = '', userData] = record.split(separator)
      if (action.endsWith('EndOfGetResponse'))
        say(`got: ${name} [${places.join(' ')}], ${output} responses, ${userData}`)
      else if (output.endsWith(`${name} ${userData}`)) places.push(userData)
      else throw new Error(`this is no response to ${name} ${userData}: ${output}`)
    }
  }

  await send('blue', 0, 8, false)
  await send('red', 0, 3, true)
  await send('blue', 8, 12, true)
  await get('blue', '&count=10&reset=true')
  await get('blue', '&count=10&reset=true')
  await get('blue', '&count=10')
  await get('red')
  for (const name of ['blue', 'red'])
    say(`status: ${name} ${await (await ask(`${batchOf(name)}/Status`)).text()}`)
  for (const name of ['blue', 'red']) await post(`${batchOf(name)}/Purge`)
  say('purged')
  const again = await ask(`${sessions}/Session/${id}/Attach?durable=false`)
  say(`attached: session ${Object(await again.json()).Id}`)
  await post(`${sessions}/Session/${id}/Close`)
  say('closed')
}
