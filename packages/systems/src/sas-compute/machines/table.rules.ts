import {
  type BirthContext,
  type Call,
  type EffectContext,
  hex32,
  type Resource,
  type RuleContext,
} from '@standin/engine'
import { placeOf } from '../data/select-rows.ts'
import type { ColumnContent, FormatSpec, TableContent } from '../data/table-content.ts'
import type { LibraryData, TableData, ViewDefinition } from '../data/table-data.ts'
import { findLibrary, tableUid } from '../data/table-places.ts'
import { contentTag, sessionUid } from '../ids.ts'
import { preconditionsOf } from './preconditions.ts'

type Rule = RuleContext<TableData, Call>
type Act = EffectContext<TableData, Call>

interface NameRequest {
  readonly name?: string
  readonly label?: string
}

interface ColumnRequest extends NameRequest {
  readonly type?: string
  readonly length?: number
  readonly format?: Partial<FormatSpec>
  readonly informat?: Partial<FormatSpec>
}

const asked = ({ call }: Rule): NameRequest => (call.body ?? {}) as NameRequest
const newName = (rule: Rule): string | undefined => asked(rule).name?.toUpperCase()

function libraryOf(rule: Rule): LibraryData | undefined {
  const { sessionId, libref } = rule.call.path
  return findLibrary(rule, sessionUid(sessionId), libref)?.data
}

const columnsOf = ({ self }: Rule): readonly ColumnContent[] => self.data.content?.columns ?? []
const columnPlace = (rule: Rule): number => placeOf(columnsOf(rule), String(rule.call.path.columnName))

const changedAt = ({ data }: Resource): number => (data as TableData).modifiedAt

export const tableGuards = {
  ...preconditionsOf(contentTag, changedAt),
  isReadOnly: (rule: Rule) => libraryOf(rule)?.readOnly === true,
  /** Views can't be changed, but they can be deleted. */
  isKept: (rule: Rule) => libraryOf(rule)?.readOnly === true && libraryOf(rule)?.hidden !== true,
  isBadName: (rule: Rule) =>
    asked(rule).name !== undefined && !/^[A-Za-z_]\w{0,31}$/.test(asked(rule).name ?? ''),
  isRenamed: (rule: Rule) => newName(rule) !== undefined && newName(rule) !== rule.self.id,
  isNameTaken(rule: Rule): boolean {
    const name = newName(rule)
    if (name === undefined || name === rule.self.id) return false
    return rule.find(tableUid(rule.self.parent ?? '', name)) !== undefined
  },
  isColumnTaken(rule: Rule): boolean {
    const place = placeOf(columnsOf(rule), asked(rule).name ?? '')
    return place >= 0 && place !== columnPlace(rule)
  },
  isRetyped(rule: Rule): boolean {
    const { type, length } = asked(rule) as ColumnRequest
    const column = columnsOf(rule)[columnPlace(rule)]
    return (type ?? column?.type) !== column?.type || (length ?? column?.length) !== column?.length
  },
}

export const tableEffects = {
  relabel(act: Act): void {
    act.set({ content: relabeled(act), modifiedAt: act.at })
  },
  /** The table has another name from now on; the old one is gone. */
  rename(act: Act): void {
    const data: TableData = { ...act.self.data, content: relabeled(act), modifiedAt: act.at }
    const { kind, parent, state } = act.self
    act.plant({ kind, parent, id: newName(act) ?? '', state, data })
  },
  changeColumn(act: Act): void {
    const { content } = act.self.data
    const place = columnPlace(act)
    if (!content) return
    const columns = content.columns.map((column, at) => (at === place ? changed(column, act) : column))
    act.set({ content: { ...content, columns }, modifiedAt: act.at })
  },
}

export function renamedTable(rule: Rule): Resource {
  return rule.find(tableUid(rule.self.parent ?? '', newName(rule))) ?? rule.self
}

/** Without a label in the request it keeps its own; an empty one takes it away. */
function relabeled(rule: Rule): TableContent {
  const { label: old, ...content } = rule.self.data.content ?? { columns: [], rows: [] }
  const label = asked(rule).label ?? old ?? ''
  return label === '' ? content : { ...content, label }
}

function changed({ label: old, ...column }: ColumnContent, rule: Rule): ColumnContent {
  const request = asked(rule) as ColumnRequest
  const label = request.label ?? old ?? ''
  return {
    ...column,
    ...(request.name === undefined ? {} : { name: request.name }),
    ...(label === '' ? {} : { label }),
    ...(request.format === undefined ? {} : { format: whole(request.format) }),
    ...(request.informat === undefined ? {} : { informat: whole(request.informat) }),
  }
}

const whole = ({ name = '', length = 0, decimals = 0 }: Partial<FormatSpec>): FormatSpec => ({
  name: name.toUpperCase(),
  length,
  decimals,
})

/** A view: ids have the form of the vendor's sample. */
export function tableBirth({ call, at, mint }: BirthContext<Call>): { id: string; data: TableData } {
  const hex = hex32(mint()).toUpperCase()
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 28)]
  const view: ViewDefinition = {
    ...((call.body ?? {}) as Partial<ViewDefinition>),
    libref: String(call.path.libref).toUpperCase(),
    table: String(call.path.tableName).toUpperCase(),
  }
  return { id: `T${parts.join('_')}`, data: { view, createdAt: at, modifiedAt: at } }
}
