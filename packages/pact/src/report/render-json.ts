import { type PactReport, verdictOf } from '../verify/interaction-result.ts'

/** The verification as data, with what it amounts to. */
export function renderJson(report: PactReport): string {
  return `${JSON.stringify({ ...report, ...verdictOf(report) }, undefined, 2)}\n`
}
