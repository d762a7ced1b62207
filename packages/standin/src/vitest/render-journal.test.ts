import { expect, it } from 'vitest'
import { createStandin } from '../create-standin.ts'
import { renderJournal } from './render-journal.ts'

it('shows what was asked and answered', async () => {
  await using standin = await createStandin({ systems: ['sas-compute'] })
  await standin.fetch('/compute/contexts', { headers: { authorization: 'Bearer standin-token' } })
  await standin.fetch('/compute/contexts')
  expect(renderJournal(standin.world)).toBe(
    [
      'The journal of the world main: 2 requests',
      '  0  200 GET /compute/contexts (getContexts)',
      '  1  401 GET /compute/contexts (getContexts)',
    ].join('\n'),
  )
})
