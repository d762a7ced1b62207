import { randomUUID } from 'node:crypto'
import { connect } from './connect.mjs'

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The texts of all elements of a name that have no element inside.
 * @param {string} xml
 * @param {string} name
 */
const textsOf = (xml, name) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)</`, 'g'))].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )

/** Elements stand in the alphabet's order: the service passes over others.
 * @param {{ user: string, password: string }} login
 */
const startInfo = ({ user, password }) => {
  const members = {
    MaxMessageSize: 65_536,
    Password: password,
    Runtime: -1,
    ServiceName: 'CcpEchoSvc',
    Username: user,
  }
  const elements = Object.entries(members).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  )
  return `<WebSessionStartInfo xmlns="http://hpc.microsoft.com/">${elements.join('')}</WebSessionStartInfo>`
}

/**
 * A message to the echo service.
 * @param {string} input
 * @param {string} userData
 */
const envelope = (input, userData) =>
  `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action s:mustUnderstand="1">http://tempuri.org/IEchoSvc/Echo</a:Action><a:MessageID>urn:uuid:${randomUUID()}</a:MessageID><HPCPack2008_Broker_UserDataNS xmlns="http://www.microsoft.com/hpc">${escaped(userData)}</HPCPack2008_Broker_UserDataNS></s:Header><s:Body><Echo xmlns="http://tempuri.org/"><input>${escaped(input)}</input></Echo></s:Body></s:Envelope>`

/**
 * A session as the classes of .NET use it: XML, messages in SOAP, booleans with a capital letter.
 * @param {string} headNode
 * @param {{ user: string, password: string }} login
 * @param {(line: string) => void} say
 */
export async function xmlFlow(headNode, login, say) {
  const form = 'application/xml'
  const ask = connect({ ...login, version: '2011-11-01', accept: form })
  /** @param {string} url @param {readonly string[]} [body] */
  const post = async (url, body) =>
    (await ask(url, { method: 'POST', ...(body ? { form, body } : {}) })).text()

  const [cluster = ''] = textsOf(await (await ask(`${headNode}/WindowsHPC/Clusters`)).text(), 'Value')
  say(`clusters: ${cluster}`)
  const info = await post(`${headNode}/WindowsHPC/${cluster}/sessions/Create?durable=False`, [
    startInfo(login),
  ])
  const [[id], [node]] = [textsOf(info, 'Id'), textsOf(info, 'BrokerNode')]
  say(`created: session ${id}`)

  const batch = `https://${node}/WindowsHPC/${cluster}/session/${id}/batch/${randomUUID()}`
  await ask(`${batch}?commit=False`, {
    method: 'POST',
    form: 'application/octet-stream',
    body: ['<Messages>', envelope('1 < 2', 'first'), envelope('a & b', 'second'), '</Messages>'],
  })
  say('sent: 2 messages')
  await post(`${batch}/Commit`)
  say('committed')
  say(`status: ${textsOf(await (await ask(`${batch}/Status`)).text(), 'BrokerClientStatus')}`)
  const responses = await post(`${batch}/Response?action=&clientdata=${randomUUID()}&count=-1&reset=False`)
  const userData = textsOf(responses, 'HPCPack2008_Broker_UserDataNS')
  for (const [place, result] of textsOf(responses, 'EchoResult').entries())
    say(`response: ${userData[place]}: ${result}`)
  say(`responses: ${textsOf(responses, 'Count')}, ${textsOf(responses, 'Reason')}`)
  await post(`${batch}/Purge`)
  say('purged')
  const again = await (
    await ask(`${headNode}/WindowsHPC/${cluster}/session/${id}/Attach?durable=False`)
  ).text()
  say(`attached: session ${textsOf(again, 'Id')}`)
  await post(`${headNode}/WindowsHPC/${cluster}/session/${id}/Close`)
  say('closed')
}
