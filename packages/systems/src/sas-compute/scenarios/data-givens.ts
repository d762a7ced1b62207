import { defineGiven, header, member, type Step, text } from '@standin/engine'
import { anIdleSession } from './givens.ts'
import { call } from './words.ts'

const idle = anIdleSession({}).steps

/** Runs code to its end. */
export const runs = (...code: readonly string[]): readonly Step[] => [
  call('createJob', { body: { code: [...code] } })
    .replies(201)
    .keeps({ jobId: member('/id') }),
  call('getJobState').eventually(200, text('completed'), { within: '60s' }),
]

const assigns = call('createLibrary', { body: { name: 'MYLIB', engine: 'V9', path: '/tmp' } })
  .replies(201)
  .keeps({ libref: member('/id') })

/** A library besides those that every session has; keeps `libref`. */
export const aLibrary = defineGiven('a library', () => ({ steps: [...idle, assigns] }))

/** A copy of SASHELP.CLASS in such a library; keeps `libref`, `tableName` and `tableTag`. */
export const aTable = defineGiven('a table', () => ({
  steps: [
    ...idle,
    assigns,
    ...runs('data mylib.one;', '  set sashelp.class;', 'run;'),
    call('getTable', { path: { libref: 'MYLIB', tableName: 'ONE' } })
      .replies(200)
      .keeps({ tableName: member('/id'), tableTag: header('etag') }),
  ],
}))

/** Two tables, of which `tableName` is the first. */
export const twoTables = defineGiven('two tables', () => ({
  steps: [...aTable({}).steps, ...runs('data mylib.two;', '  set sashelp.class;', 'run;')],
}))

/** A view of the girls in SASHELP.CLASS; keeps `libref` and `tableName`. */
export const aView = defineGiven('a view', () => ({
  steps: [
    ...idle,
    call('createView', {
      path: { libref: 'SASHELP', tableName: 'CLASS' },
      body: {
        where: "sex = 'F'",
        includeColumns: ['Age', 'Name'],
        sortBy: [{ key: 'Age', direction: 'descending' }],
      },
    })
      .replies(201)
      .keeps({ tableName: member('/id') }),
  ],
}))
