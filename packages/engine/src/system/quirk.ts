import type { Evidence } from '../scenario/evidence.ts'

/** Where the vendor's page and the real system differ: both sides, and which one is followed. */
export interface Quirk {
  /** Kebab-case. */
  readonly id: string
  readonly about: string
  readonly page: string
  readonly real: string
  readonly follows: 'page' | 'real' | 'setting'
  readonly evidence: Evidence
}
