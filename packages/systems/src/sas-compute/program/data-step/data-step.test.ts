import { describe, expect, it } from 'vitest'
import type { Cell } from '../../data/table-content.ts'
import { rowsOf, run, said, tableOf } from '../program.fixture.ts'

const lines = (text: string) => text.split('\n')

describe('a DATA step', () => {
  it.each<[string, Cell[][]]>([
    ['data a; x = 1; y = x + 1; run;', [[1, 2]]],
    ['data a; do i = 1 to 3; output; end; run;', [[1], [2], [3]]],
    ['data a; do i = 1, 5, 7 to 8; output; end; run;', [[1], [5], [7], [8]]],
    ["data a; do c = 'a', 'b'; output; end; run;", [['a'], ['b']]],
    ['data a; i = 0; do while(i < 2); i + 1; output; end; run;', [[1], [2]]],
    ['data a; do until(x >= 2); x + 1; end; run;', [[2]]],
    ['data a; do i = 1 to 9; if i = 3 then leave; if i = 1 then continue; output; end; run;', [[2]]],
    ['data a(keep=x); do i = 1 to 2; x = i * 10; output; end; run;', [[10], [20]]],
    ['data a; drop i; do i = 1 to 2; x = i; output; end; run;', [[1], [2]]],
    ['data a; length c $ 3; c = "abcdef"; run;', [['abc']]],
    ["data a; c = 'x'; if c = 'x' then d = 1; else d = 2; run;", [['x', 1]]],
    ['data a; x = 2; select (x); when (1) y = 1; when (2, 3) y = 23; otherwise y = 0; end; run;', [[2, 23]]],
    ['data a; x = 2; select; when (x > 1) do; y = 1; end; otherwise; end; run;', [[2, 1]]],
    ['data a; array v(3) a b c (1 2 3); s = sum(of v(*)); n = dim(v); run;', [[1, 2, 3, 6, 3]]],
    ['data a; array v(3); do i = 1 to 3; v(i) = i; end; drop i; run;', [[1, 2, 3]]],
    ['data a; retain t 5; t = t + 1; run;', [[6]]],
    ["data a; c = 'abc'; substr(c, 2, 1) = 'X'; run;", [['aXc']]],
    ["data a; x = '5' + 1; c = 5; run;", [[6, 5]]],
    [
      'data a; set sashelp.class(obs=2 keep=name age); older = age + 1; run;',
      [
        ['Alfred', 14, 15],
        ['Alice', 13, 14],
      ],
    ],
    ['data a; set sashelp.class; where age > 15; keep name; run;', [['Philip']]],
    [
      "data a; set sashelp.class(where=(name in ('Alice', 'Zoe') and age > 1)); run;",
      [['Alice', 'F', 13, 56.5, 84]],
    ],
    ["data a; set sashelp.class(rename=(name=who)); if who = 'Alice'; keep who; run;", [['Alice']]],
    ['data a; set sashelp.class end=last nobs=n; if last; keep n total; total = _n_; n = n; run;', [[19]]],
    [
      'data x; v = 1; run; data y; v = 2; w = 3; run; data a; set x y; run;',
      [
        [1, null],
        [2, 3],
      ],
    ],
    ['data x; a = 1; run; data y; b = 2; run; data a; merge x y; run;', [[1, 2]]],
  ])('%s', (code, rows) => {
    expect(rowsOf(run(code), 'WORK.A')).toEqual(rows)
  })

  it('reads data lines', () => {
    const result = run(
      lines(
        'data a;\ninput name $ age date : date9.;\nformat date date9.;\ndatalines;\nAnn 5 01JAN2020\nBob . .\n;\nrun;',
      ),
    )
    expect(tableOf(result, 'WORK.A')).toEqual({
      columns: [
        { name: 'name', type: 'CHAR', length: 8 },
        { name: 'age', type: 'FLOAT', length: 8 },
        { name: 'date', type: 'FLOAT', length: 8, format: { name: 'DATE', length: 9, decimals: 0 } },
      ],
      rows: [
        ['Ann', 5, 21_915],
        ['Bob', null, null],
      ],
    })
    expect(result.log.filter(({ type }) => type === 'source').map(({ line }) => line)).toEqual([
      '1    data a;',
      '2    input name $ age date : date9.;',
      '3    format date date9.;',
      '4    datalines;',
      '7    ;',
      '8    run;',
    ])
    expect(result).toMatchObject({ outcome: 'completed', nextLine: 9 })
  })

  it.each<[string, string, Cell[][]]>([
    ['input x @@;', '1 2\n3', [[1], [2], [3]]],
    [
      'input x y;',
      '1\n2\n3 4',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'input name $ 1-3 n 5-6;',
      'abc 12\nxy   3',
      [
        ['abc', 12],
        ['xy', 3],
      ],
    ],
    ['input @3 x 2. +1 c $2.;', '  12 ab', [[12, 'ab']]],
    ['input x / y;', '1\n2', [[1, 2]]],
    [
      'infile datalines dlm=","; input a $ b;',
      'x,1\ny,2',
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    ['infile datalines dsd; input a $ b c $;', '"x,y",,z', [['x,y', null, 'z']]],
    [
      'infile datalines missover; input a b;',
      '1\n2 3',
      [
        [1, null],
        [2, 3],
      ],
    ],
    ['input price comma8.;', '1,234', [[1234]]],
    ['length c $ 12; input c $;', 'abcdefghijkl', [['abcdefghijkl']]],
    ['input x; if x > 1; y = x * 2;', '1\n2', [[2, 4]]],
  ])('%s', (statement, data, rows) => {
    expect(rowsOf(run(lines(`data a;\n${statement}\ndatalines;\n${data}\n;\nrun;`)), 'WORK.A')).toEqual(rows)
  })

  it('groups what is sorted', () => {
    const code = [
      'data a; input g $ x; datalines;',
      'a 1',
      'a 2',
      'b 3',
      ';',
      'data b; set a; by g; retain s; if first.g then s = 0; s = s + x; if last.g; keep g s; run;',
    ]
    expect(rowsOf(run(code), 'WORK.B')).toEqual([
      ['a', 3],
      ['b', 3],
    ])
    expect(
      said(
        run([...code, 'data c; set sashelp.class; by name; run; data d; set sashelp.class; by age; run;']),
      ),
    ).toContain('ERROR: BY variables are not properly sorted on data set SASHELP.CLASS.')
  })

  it('merges by keys', () => {
    const code = [
      'data l; do k = 1 to 3; x = k * 10; output; end; run;',
      'data r; do k = 2 to 4; y = k * 100; output; end; run;',
      'data a; merge l(in=inl) r(in=inr); by k; both = inl and inr; run;',
    ]
    expect(rowsOf(run(code), 'WORK.A')).toEqual([
      [1, 10, null, 0],
      [2, 20, 200, 1],
      [3, 30, 300, 1],
      [4, null, 400, 0],
    ])
  })

  it('writes several tables, with labels and formats', () => {
    const code = `data a(label='One') b; label x = 'The x'; format x comma8.2; x = 1; output a; x = 2; output b; run;`
    const result = run(code)
    expect(tableOf(result, 'WORK.A')).toEqual({
      label: 'One',
      columns: [
        {
          name: 'x',
          type: 'FLOAT',
          length: 8,
          label: 'The x',
          format: { name: 'COMMA', length: 8, decimals: 2 },
        },
      ],
      rows: [[1]],
    })
    expect(rowsOf(result, 'WORK.B')).toEqual([[2]])
  })

  it.each<[string, string[]]>([
    [
      'data _null_; x = 1.5; c = "a"; put x c / x= c= @10 "at" +2 x 6.2; run;',
      ['1.5 a', 'x=1.5 c=aat    1.50'],
    ],
    ['data _null_; d = 0; format d date9.; put d d= d best4.; run;', ['01JAN1960 d=01JAN1960    0']],
    ['data _null_; x = 1; put _all_; run;', ['x=1 _ERROR_=0 _N_=1']],
    ['data _null_; do i = 1 to 3; put i @; end; run;', ['1 2 3']],
    ['data _null_; put 5*"-"; putlog "NOTE: a note"; run;', ['-----', 'NOTE: a note']],
    ['data _null_; x = y; put x=; run;', ['NOTE: Variable y is uninitialized.', 'x=.']],
    [
      'data _null_; x = . + 1; run;',
      [
        'NOTE: Missing values were generated as a result of performing an operation on missing values.',
        '      Each place is given by: (Number of times) at (Line):(Column).',
        '      1 at 1:14   ',
      ],
    ],
    [
      "data _null_; x = 'a' + 1; run;",
      ["NOTE: Invalid numeric data, 'a' , at line 1 column 14.", 'x=. _ERROR_=1 _N_=1'],
    ],
    [
      'data _null_; x = 1 / 0; run;',
      ['NOTE: Division by zero detected at line 1 column 14.', 'x=. _ERROR_=1 _N_=1'],
    ],
    [
      "data _null_; x = '5' * 1; run;",
      [
        'NOTE: Character values have been converted to numeric values at the places given by: (Line):(Column).',
        '      1:14   ',
      ],
    ],
    [
      'data _null_; x = ranuni(1); put x=; run;',
      ['NOTE: Standin does not interpret the function RANUNI.', 'x=.'],
    ],
    [
      'data _null_; set sashelp.class(where=(age > 15)); run;',
      ['NOTE: There were 1 observations read from the data set SASHELP.CLASS.', '      WHERE age>15;'],
    ],
    [
      'data _null_; x = 1; format x roman9.; put x=; run;',
      ['NOTE: Standin does not interpret the format ROMAN.', 'x=1'],
    ],
    ['data _null_; call symputx("a", 1 + 1); run; %put &=a;', ['A=2']],
  ])('%s', (code, expected) => {
    expect(said(run(code)).slice(0, expected.length)).toEqual(expected)
  })

  it.each<[string, string, number]>([
    ['data a; x = ; run;', 'ERROR 180-322: Statement is not valid or it is used out of proper order.', 3000],
    [
      'data a; x = substr("a"); run;',
      'ERROR 71-185: The SUBSTR function call does not have enough arguments.',
      3000,
    ],
    [
      'data a; x = upcase("a", 1); run;',
      'ERROR 72-185: The UPCASE function call has too many arguments.',
      3000,
    ],
    ['data a; output b; run;', 'ERROR 455-185: Data set was not specified on the DATA statement.', 3000],
    ['data a; input x; run;', 'ERROR: No DATALINES or INFILE statement.', 1012],
    ['data a; array v(2); v(3) = 1; run;', 'ERROR: Array subscript out of range at line 1 column 21.', 1012],
    ['data a; infile nofile; input x; run;', 'ERROR: Physical file does not exist, nofile.', 1012],
    ['data a; file nofile; put "x"; run;', 'ERROR: No logical assign for filename NOFILE.', 1012],
    [
      'data a; name = 1; set sashelp.class; run;',
      'ERROR: Variable Name has been defined as both character and numeric.',
      1012,
    ],
    ['data a; set nolib.x; run;', 'ERROR: File NOLIB.X.DATA does not exist.', 1012],
  ])('%s is an error', (code, message, conditionCode) => {
    const result = run(code)
    expect(result).toMatchObject({ outcome: 'error', conditionCode })
    expect(said(result)).toContain(message)
  })

  it('warns of what it keeps and does not know', () => {
    const result = run('data a; x = 1; keep x nosuch; run;')
    expect(result).toMatchObject({ outcome: 'warning', conditionCode: 4 })
    expect(said(result)).toContain(
      'WARNING: The variable nosuch in the DROP, KEEP, or RENAME list has never been referenced.',
    )
  })

  it('counts what it read and wrote', () => {
    expect(said(run('data a; set sashelp.class; if age > 13; run;'))).toEqual([
      'NOTE: There were 19 observations read from the data set SASHELP.CLASS.',
      'NOTE: The data set WORK.A has 9 observations and 5 variables.',
    ])
    expect(run('data a; set sashelp.class; run;').variables).toContainEqual(
      expect.objectContaining({ name: 'SYSNOBS', value: '19' }),
    )
  })
})

describe('files', () => {
  it('are written, read and left to the session', () => {
    const result = run([
      "filename out '/tmp/out.txt';",
      'data _null_; file out; put "a,1" / "b,2"; run;',
      'data a; infile out dlm=","; input c $ n; run;',
      'data _null_; file _webout; put "{"; run;',
      'data _null_; file _webout; put "}"; run;',
    ])
    expect(rowsOf(result, 'WORK.A')).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(result.files.map(({ fileref, path, content }) => [fileref, path, content])).toEqual([
      ['OUT', '/tmp/out.txt', undefined],
      ['OUT', '/tmp/out.txt', 'a,1\nb,2\n'],
      ['_WEBOUT', null, '{\n'],
      ['_WEBOUT', null, '{\n}\n'],
    ])
    expect(said(result).slice(0, 3)).toEqual([
      'NOTE: 2 records were written to the file OUT.',
      '      The minimum record length was 3.',
      '      The maximum record length was 3.',
    ])
  })
})
