import { describe, expect, it } from 'vitest'
import { scanStatements } from './scan-statements.ts'
import { sourceText } from './source-text.ts'

const texts = (...code: string[]) => scanStatements(sourceText(code)).statements.map(({ text }) => text)

describe('scanStatements', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks and empty statements', ' ;\n;; \n', []],
    ['only comments', '/* a; b; */ * c; %* d;\n', []],
    ['two statements', 'run;quit;', ['run', 'quit']],
    ['a semicolon in quotes', `put 'a;b' "c;d";`, [`put 'a;b' "c;d"`]],
    ['doubled quotes', `put 'it''s;' "a"";";`, [`put 'it''s;' "a"";"`]],
    ['the other quote inside', `put "it's;"; run;`, [`put "it's;"`, 'run']],
    ['a comment inside', 'data /* ; */ a;', ['data   a']],
    ['a comment sign in quotes', `put '/*'; put '*/';`, [`put '/*'`, `put '*/'`]],
    [
      'a lone quote in a comment',
      `* don't; run; /* it's */ quit; %* o'clock; data a;`,
      ['run', 'quit', 'data a'],
    ],
    ['the recovery line', `*';*";*/;quit;run;`, ['quit', 'run']],
    ['a quoted macro semicolon', '%let a = %str(x;y); run;', ['%let a = %str(x;y)', 'run']],
    ['parentheses in macro quoting', '%let a = %nrstr(f(;)); run;', ['%let a = %nrstr(f(;))', 'run']],
    ['macro quoting without end', 'run; %let a = %str(f(;); quit;', ['run']],
    ['data lines', 'datalines;\n1 it is\nx;\nrun;', ['datalines', 'x', 'run']],
    ['data lines with four semicolons', "cards4;\na;b'\n;;;;\nrun;", ['cards4', 'run']],
    ['a submit block', "submit;\nx = 'don't'; y\nendsubmit;\nrun;", ['submit', 'endsubmit', 'run']],
    ['no last semicolon', 'run; quit', ['run']],
    ['an open single quote', `%put a; %put it's; run;`, ['%put a']],
    ['an open double quote', `run; put "a; run;`, ['run']],
    ['an open comment', 'run; /* quit; ', ['run']],
    ['an open star comment', 'run; * quit ', ['run']],
    ['data lines without end', 'datalines;\n1 2\n3', ['datalines']],
    ['a submit block without end', "submit;\nit's;", ['submit']],
  ])('%s', (_, code, expected) => {
    expect(texts(code)).toEqual(expected)
  })

  it('says where statements are', () => {
    const { statements } = scanStatements(sourceText(['data a;  x', '=\n1;', 'run;']))
    expect(statements).toEqual([
      { text: 'data a', line: 0, column: 0, lastLine: 0, start: 0, end: 7 },
      { text: 'x\n=\n1', line: 0, column: 9, lastLine: 2, start: 9, end: 15 },
      { text: 'run', line: 3, column: 0, lastLine: 3, start: 16, end: 20 },
    ])
  })

  it('keeps the lines behind datalines', () => {
    const { statements } = scanStatements(sourceText(['datalines;', "it's", '', 'b', ';', 'run;']))
    expect(statements.map(({ text, data }) => [text, data])).toEqual([
      ['datalines', ["it's", '', 'b']],
      ['run', undefined],
    ])
  })

  it.each([
    ['run;', 0],
    [`run; %put it's;`, 10],
    ['/* never', 8],
  ])('%s swallows %i characters', (code, swallowed) => {
    expect(scanStatements(sourceText([code])).swallowed).toBe(swallowed)
  })

  it.each([
    ['quotes', "'".repeat(200_001)],
    ['parentheses', '%str('.repeat(50_000)],
    ['comment openings', '/*'.repeat(100_000)],
    ['stars', '*;'.repeat(100_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['submits', 'submit;\n'.repeat(50_000)],
  ])(
    'stays linear in %s',
    (_, code) => {
      scanStatements(sourceText([code]))
    },
    2000,
  )
})
