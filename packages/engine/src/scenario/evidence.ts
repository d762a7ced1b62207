/**
 * Where a promise comes from. Every machine row and every scenario carries exactly one.
 *
 * - `recorded`: seen on the real system, with its release and the finding's name
 * - `documented`: on the vendor's page
 * - `client`: a public client depends on it
 * - `assumed`: nothing was found; `settledBy` says what would settle it
 * - `standin-only`: a feature of Standin, which the real system does not have
 */
export type Evidence =
  | { readonly kind: 'recorded'; readonly system: string; readonly finding: string }
  | { readonly kind: 'documented'; readonly page: string }
  | { readonly kind: 'client'; readonly client: string }
  | { readonly kind: 'assumed'; readonly settledBy: string }
  | { readonly kind: 'standin-only'; readonly why: string }

export type EvidenceKind = Evidence['kind']

export const recorded = (system: string, finding: string): Evidence => ({ kind: 'recorded', system, finding })
export const documented = (page: string): Evidence => ({ kind: 'documented', page })
export const client = (name: string): Evidence => ({ kind: 'client', client: name })
export const assumed = (settledBy: string): Evidence => ({ kind: 'assumed', settledBy })
export const standinOnly = (why: string): Evidence => ({ kind: 'standin-only', why })
