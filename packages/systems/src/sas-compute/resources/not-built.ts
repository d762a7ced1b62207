import type { Answer } from '@standin/engine'

/** What needs the Files service says so, and gives no plausible reply. */
export function filesNotBuilt(what: string): Answer {
  const body = {
    type: 'urn:standin:problem:not-built',
    status: 501,
    code: 'not-built',
    title: 'Not built',
    detail: `Standin does not do ${what} yet: it has no Files service.`,
    nextStep: 'Send the code itself, as `code`.',
  }
  return { status: 501, headers: [['content-type', 'application/problem+json']], body: JSON.stringify(body) }
}
