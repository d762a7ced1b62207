import { checkBodies } from './check-bodies.ts'
import { checkOperations } from './check-operations.ts'
import { checkSchemas } from './check-schemas.ts'
import type { Document } from './read-document.ts'
import { findUnresolvedRefs } from './resolve-refs.ts'
import { type Finding, SpecError } from './spec-error.ts'

/** Throws with everything that is wrong in a document, each finding a line. */
export function checkDocument(document: Document, composed: readonly string[] = []): void {
  // The others follow refs, so a broken one is told first and alone.
  failOn(document, findUnresolvedRefs(document))
  failOn(document, [
    ...checkOperations(document),
    ...checkBodies(document, composed),
    ...checkSchemas(document),
  ])
}

function failOn({ file }: Document, findings: readonly Finding[]): void {
  if (findings.length > 0) throw new SpecError(file, findings)
}
