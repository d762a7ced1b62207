import type { Quirk } from '@standin/engine'
import { fileQuirks } from './quirks/file-quirks.ts'
import { jobQuirks } from './quirks/job-quirks.ts'
import { sessionQuirks } from './quirks/session-quirks.ts'
import { wireQuirks } from './quirks/wire-quirks.ts'

/**
 * Where what the vendor publishes (the pages of createSession, createJob and getJobs, and the surface document,
 * version 11) and the measured system differ. QUIRKS.md shows them; samples.test.ts names them where they show.
 */
export const quirks: readonly Quirk[] = [...sessionQuirks, ...jobQuirks, ...wireQuirks, ...fileQuirks]
