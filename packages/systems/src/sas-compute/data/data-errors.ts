import type { WireError } from '../errors.ts'

/** What is said of libraries, tables, columns, engines and formats. Statuses and sentences are ours (README). */
export const dataErrors = {
  libraryNotFound: { status: 404, text: 'The library "{id}" was not found.' },
  tableNotFound: { status: 404, text: 'The table "{id}" was not found.' },
  columnNotFound: { status: 404, text: 'The column "{id}" was not found.' },
  engineNotFound: { status: 404, text: 'The engine "{id}" was not found.' },
  formatNotFound: { status: 404, text: 'The format "{id}" was not found.' },
  informatNotFound: { status: 404, text: 'The informat "{id}" was not found.' },
  libraryReadOnly: { status: 403, text: 'The library is read-only: its tables can not be changed.' },
  libraryPreassigned: { status: 403, text: 'The library belongs to the session and can not be deassigned.' },
  libraryTaken: { status: 409, text: 'A library of this name is assigned already.' },
  librefInvalid: { status: 400, code: 5010, text: 'The name of the library is not a valid SAS name.' },
  engineUnknown: { status: 400, code: 5010, text: 'The engine of the library can not be found.' },
  libraryPathMissing: { status: 400, code: 5010, text: 'The path of the library does not exist.' },
  nameTaken: { status: 409, text: 'The new name is in use already.' },
  nameInvalid: { status: 400, code: 5010, text: 'The new name is not a valid SAS name.' },
  columnFixed: { status: 400, code: 5010, text: 'Type and length of a column can not be changed.' },
  whereInvalid: { status: 400, code: 5006, text: 'The WHERE clause is not valid: {about}' },
  columnUnknown: { status: 400, code: 5006, text: 'The column "{about}" is not on the table.' },
} as const satisfies Readonly<Record<string, WireError>>
