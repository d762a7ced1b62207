/** A piece of a macro's body. Texts are as written: nothing in them is resolved. */
export type MacroNode =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'statement'; readonly name: string; readonly rest: string }
  | {
      readonly is: 'if'
      readonly condition: string
      readonly yes: readonly MacroNode[]
      readonly no: readonly MacroNode[]
    }
  | { readonly is: 'block'; readonly body: readonly MacroNode[] }
  | {
      readonly is: 'count'
      readonly name: string
      readonly from: string
      readonly to: string
      readonly by: string
      readonly body: readonly MacroNode[]
    }
  | {
      readonly is: 'repeat'
      readonly condition: string
      readonly until: boolean
      readonly body: readonly MacroNode[]
    }
  | { readonly is: 'macro'; readonly rest: string; readonly body: string }

export interface MacroParameter {
  /** Upper case. */
  readonly name: string
  /** Of a keyword parameter, what it is unless given. */
  readonly fallback?: string
}

export interface Macro {
  /** Upper case. */
  readonly name: string
  /** Undefined when it was defined without parentheses: then a call has none either. */
  readonly parameters: readonly MacroParameter[] | undefined
  readonly body: readonly MacroNode[]
}
