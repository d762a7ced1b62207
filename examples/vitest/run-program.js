/** What is tested: runs SAS code in a session of its own, asks until it is done, and gives its state and its log. */
export async function runProgram(baseUrl, code) {
  const headers = { authorization: 'Bearer standin-token', 'content-type': 'application/json' }
  const ask = async (method, path, body) => {
    const reply = await fetch(baseUrl + path, { method, headers, body: body && JSON.stringify(body) })
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}`)
    return reply
  }
  const contexts = await (await ask('GET', '/compute/contexts')).json()
  const session = await (await ask('POST', `/compute/contexts/${contexts.items[0].id}/sessions`, {})).json()
  const jobs = `/compute/sessions/${session.id}/jobs`
  const job = await (await ask('POST', jobs, { code })).json()
  let state = 'pending'
  while (state === 'pending' || state === 'running') {
    state = await (await ask('GET', `${jobs}/${job.id}/state`)).text()
  }
  const log = await (await ask('GET', `${jobs}/${job.id}/log`)).json()
  return { state, log: log.items.map(({ line }) => line) }
}
