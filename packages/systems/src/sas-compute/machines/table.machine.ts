import { assumed, type Call, defineMachine, documented } from '@standin/engine'
import type { TableData } from '../data/table-data.ts'
import type { ErrorName } from '../errors.ts'
import { columnReply } from '../renderings/column.ts'
import { tableReply } from '../renderings/table.ts'
import type { Operations } from '../types.ts'
import { noContent } from '../wire.ts'
import { renamedTable, tableBirth, tableEffects, tableGuards } from './table.rules.ts'

const nothing = ['absent', 'deleted'] as const
const byAnalogy = assumed('the statuses of a change without a current tag')
const ofReadOnly = assumed('what a change of a table in a read-only library answers')

/** A table, or a view of one. What runs write comes from the job's rules. */
export const tableMachine = defineMachine<TableData, Call, keyof Operations, ErrorName>()({
  kind: 'table',
  states: { there: {} },
  guards: tableGuards,
  effects: tableEffects,
  replies: {
    viewed: ({ self, call }) => tableReply(201, self, call),
    changed: ({ self, call }) => tableReply(200, self, call),
    renamed: (rule) => tableReply(200, renamedTable(rule), rule.call),
    column: ({ self, call }) => columnReply(self, call),
    gone: () => noContent,
  },
  durations: {},
  birth: tableBirth,
  on: {
    createView: [{ from: nothing, to: 'there', reply: 'viewed', evidence: documented('createView') }],
    updateTable: [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: byAnalogy },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: byAnalogy },
      { if: ['isReadOnly'], refuse: 'libraryReadOnly', evidence: ofReadOnly },
      { if: ['isBadName'], refuse: 'nameInvalid', evidence: documented('SAS: names of members') },
      {
        if: ['isNameTaken'],
        refuse: 'nameTaken',
        evidence: assumed('what renaming a table to the name of another answers'),
      },
      {
        if: ['isRenamed'],
        to: 'deleted',
        do: ['rename'],
        reply: 'renamed',
        evidence: documented('updateTable: name'),
      },
      { do: ['relabel'], reply: 'changed', evidence: documented('updateTable: label') },
    ],
    updateColumn: [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: byAnalogy },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: byAnalogy },
      { if: ['isReadOnly'], refuse: 'libraryReadOnly', evidence: ofReadOnly },
      { if: ['isBadName'], refuse: 'nameInvalid', evidence: documented('SAS: names of variables') },
      {
        if: ['isColumnTaken'],
        refuse: 'nameTaken',
        evidence: assumed('what renaming a column to the name of another answers'),
      },
      {
        if: ['isRetyped'],
        refuse: 'columnFixed',
        evidence: assumed('what a change of a column’s type or length answers'),
      },
      {
        do: ['changeColumn'],
        reply: 'column',
        evidence: assumed('which members of a column updateColumn changes'),
      },
    ],
    deleteTable: [
      { if: ['isKept'], refuse: 'libraryReadOnly', evidence: ofReadOnly },
      { to: 'deleted', reply: 'gone', evidence: assumed('the status of deleteTable') },
    ],
    // From a run: PROC DELETE, DROP TABLE.
    '.dropped': [{ to: 'deleted', evidence: documented('SAS: PROC DELETE') }],
  },
  time: [],
})
