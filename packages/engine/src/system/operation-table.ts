/** A parameter as the generated table has it. */
export interface ParameterEntry {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: object | string
}

/** Media types and the names of their schemas. */
export type ContentEntry = Readonly<Record<string, string>>

/** An operation as the code generator writes it from the system's OpenAPI document. */
export interface OperationEntry {
  readonly method: string
  /** The URL template, without a variant. */
  readonly path: string
  /** Other URL templates of it, which may have more parameters. */
  readonly alsoAt?: readonly string[]
  /** Which of the representations of one URL it is. */
  readonly variant?: string
  readonly tag?: string
  readonly parameters: readonly ParameterEntry[]
  readonly body?: { readonly required: boolean; readonly content: ContentEntry }
  readonly responses: Readonly<
    Record<string, { readonly headers: readonly string[]; readonly content: ContentEntry }>
  >
}

export type OperationTable = Readonly<Record<string, OperationEntry>>
