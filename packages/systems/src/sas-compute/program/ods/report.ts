/** A table of a report, its values as they are shown. */
export interface ReportTable {
  readonly caption?: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly string[])[]
}

export interface ReportColumn {
  readonly heading: string
  readonly align: 'left' | 'right'
}

/** What a procedure shows: in the listing, and as a page. */
export interface Report {
  /** The name of the result: `Print: Data Set WORK.A`. */
  readonly name: string
  /** The line below the page's titles, such as `The CONTENTS Procedure`. */
  readonly procedure?: string
  readonly tables: readonly ReportTable[]
}
