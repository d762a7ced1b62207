/** Something wrong in a document: where, and what to change. Rendered as one line. */
export type Finding = { readonly pointer: string; readonly text: string }

export class SpecError extends Error {
  override name = 'SpecError'
  readonly file: string
  readonly findings: readonly Finding[]

  constructor(file: string, findings: readonly Finding[]) {
    super(findings.map(({ pointer, text }) => `${file}${pointer}: ${text}`).join('\n'))
    this.file = file
    this.findings = findings
  }
}
