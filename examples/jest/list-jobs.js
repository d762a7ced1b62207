/** What is tested: the descriptions of a project's backup jobs. */
exports.listJobs = async (baseUrl, project) => {
  const reply = await fetch(`${baseUrl}/v2/${project}/jobs`, {
    headers: { 'x-auth-token': `me:${project}:member` },
  })
  if (!reply.ok) throw new Error(`the backup service answered ${reply.status}`)
  return (await reply.json()).jobs.map(({ description }) => description)
}
