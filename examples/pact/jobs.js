const media = { job: 'application/vnd.sas.compute.job+json', log: 'application/vnd.sas.collection+json' }

/** What is tested: the jobs of a SAS session, as a portal runs and shows them. */
export function createJobs({ url, token, session }) {
  const jobs = `${url}/compute/sessions/${session}/jobs`

  async function ask(method, address, headers, body) {
    const login = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    const reply = await fetch(address, { method, headers: { ...login, ...headers }, body })
    if (!reply.ok) throw new Error(`${method} of a job answered ${reply.status}`)
    return reply
  }

  /** A job, with the tag that is wanted to cancel it. */
  async function read(reply) {
    const { id, state } = await reply.json()
    return { id, state, tag: reply.headers.get('etag') }
  }

  return {
    async submit(code) {
      const headers = { Accept: media.job, 'Content-Type': 'application/json' }
      return read(await ask('POST', jobs, headers, JSON.stringify({ code })))
    },
    async show(id) {
      return read(await ask('GET', `${jobs}/${id}`, { Accept: media.job }))
    },
    /** Rejects when the job has changed since its tag was read. */
    async cancel({ id, tag }) {
      await ask('PUT', `${jobs}/${id}/state?value=canceled`, { 'If-Match': tag })
    },
    async log(id) {
      const { items } = await (await ask('GET', `${jobs}/${id}/log`, { Accept: media.log })).json()
      return items.map(({ line }) => line)
    },
  }
}
