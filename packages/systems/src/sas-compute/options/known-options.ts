/** What values an option takes: a number between two, one of some words, or any text. */
export type Allowed =
  | { readonly least: number; readonly most: number }
  | { readonly words: readonly string[] }
  | 'text'

/** A SAS system option. A switch is on or off, and is written as `NAME` or `NONAME`. */
export interface KnownOption {
  readonly about: string
  readonly alias?: string
  readonly value: string | boolean
  readonly allowed?: Allowed
  /** It can be set when the session starts, and not afterwards. */
  readonly startOnly?: true
}

const greatest = Number.MAX_SAFE_INTEGER
const number = (least: number, most: number): Allowed => ({ least, most })

/** Well-known options with what they are in a session that asked for nothing. */
export const knownOptions: Readonly<Record<string, KnownOption>> = {
  AUTOEXEC: { about: 'Files with code that runs at the start', value: '', startOnly: true },
  BUFSIZE: { about: 'Bytes of a page of a data set; 0 lets SAS choose', value: '0', allowed: 'text' },
  BYLINE: { about: 'Whether a line goes before each BY group', value: true },
  CENTER: { about: 'Whether output is centered', alias: 'CENTRE', value: true },
  COMPRESS: {
    about: 'How observations of new data sets are compressed',
    value: 'NO',
    allowed: { words: ['NO', 'YES', 'CHAR', 'BINARY'] },
  },
  CPUCOUNT: { about: 'How many processors a procedure may use', value: '4', allowed: number(1, 1024) },
  DATE: { about: 'Whether titles show the date', value: true },
  DLCREATEDIR: { about: 'Whether LIBNAME makes the directory', value: false },
  ENCODING: { about: 'The encoding of text', value: 'UTF-8', startOnly: true },
  ERRORABEND: { about: 'Whether an error ends SAS', value: false },
  ERRORS: { about: 'How many errors of data are told in full', value: '20', allowed: number(0, greatest) },
  FIRSTOBS: { about: 'The first observation that is read', value: '1', allowed: number(1, greatest) },
  FMTERR: { about: 'Whether a missing format is an error', value: true },
  FMTSEARCH: { about: 'Where formats are looked for', value: '(WORK LIBRARY)', allowed: 'text' },
  FULLSTIMER: { about: 'Whether the log tells all that a step used', value: false },
  LINESIZE: {
    about: 'Columns of a line of log and listing',
    alias: 'LS',
    value: '132',
    allowed: number(64, 256),
  },
  LOCALE: { about: 'Language and region', value: 'EN_US', allowed: 'text' },
  MAUTOSOURCE: { about: 'Whether macros are found in the autocall library', value: true },
  MEMSIZE: { about: 'Bytes of memory that SAS may use', value: '2147483648', startOnly: true },
  MERROR: { about: 'Whether an unknown macro is told of', value: true },
  MISSING: { about: 'How a missing number is printed', value: '.', allowed: 'text' },
  MLOGIC: { about: 'Whether the log tells the course of macros', value: false },
  MPRINT: { about: 'Whether the log shows what macros generate', value: false },
  NOTES: { about: 'Whether the log has notes', value: true },
  NUMBER: { about: 'Whether titles show the number of the page', value: true },
  OBS: {
    about: 'The last observation that is read',
    value: '9223372036854775807',
    allowed: number(0, greatest),
  },
  ORIENTATION: {
    about: 'How paper lies',
    value: 'PORTRAIT',
    allowed: { words: ['PORTRAIT', 'LANDSCAPE', 'REVERSEPORTRAIT', 'REVERSELANDSCAPE'] },
  },
  PAGENO: { about: 'The number of the next page', value: '1', allowed: number(1, 2_147_483_647) },
  PAGESIZE: { about: 'Lines of a page', alias: 'PS', value: '60', allowed: number(15, 32_767) },
  SASAUTOS: { about: 'Where autocall macros are', value: 'SASAUTOS', allowed: 'text' },
  SERROR: { about: 'Whether an unknown macro variable is told of', value: true },
  SORTSIZE: { about: 'Bytes of memory that a sort may use', value: '1073741824', allowed: 'text' },
  SOURCE: { about: 'Whether the log shows the source', value: true },
  SOURCE2: { about: 'Whether the log shows included source', value: false },
  STIMER: { about: 'Whether the log tells the time of a step', value: true },
  SYMBOLGEN: { about: 'Whether the log tells what macro variables become', value: false },
  THREADS: { about: 'Whether procedures use threads', value: true },
  USER: { about: 'The library of names of one level', value: '', allowed: 'text' },
  VALIDMEMNAME: {
    about: 'Which names members of libraries may have',
    value: 'COMPATIBLE',
    allowed: { words: ['COMPATIBLE', 'EXTEND'] },
  },
  VALIDVARNAME: {
    about: 'Which names variables may have',
    value: 'V7',
    allowed: { words: ['V7', 'UPCASE', 'ANY'] },
  },
  WORK: { about: 'Where the library of the session is', value: '/opt/sas/viya/work', startOnly: true },
  XCMD: { about: 'Whether commands of the machine can be run', value: false, startOnly: true },
  YEARCUTOFF: {
    about: 'The first year of the hundred that years of two digits mean',
    value: '1940',
    allowed: number(1582, 19_900),
  },
}
