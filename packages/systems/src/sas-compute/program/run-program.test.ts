import { describe, expect, it } from 'vitest'
import { linesOf, messages, run } from './program.fixture.ts'
import type { Run } from './program.ts'

const usage = [
  '      real time           0.00 seconds',
  '      cpu time            0.00 seconds',
  '      ',
  '',
]

describe('a whole log', () => {
  it('is the recorded one (sas-py-vscode, compute-job-log-page.json, Viya 2026.03)', () => {
    const { log } = run([
      'data _null_;',
      '  put "PROBE NORMAL LINE";',
      'run;',
      'data _null_;',
      '  set nosuchlib.nosuchtable;',
      'run;',
    ])
    expect(log.map(({ type, line }) => [type, line])).toEqual([
      ['source', '1    data _null_;'],
      ['source', '2      put "PROBE NORMAL LINE";'],
      ['source', '3    run;'],
      ['note', ''],
      ['normal', 'PROBE NORMAL LINE'],
      ...['NOTE: DATA statement used (Total process time):', ...usage].map((line) => ['note', line]),
      ['source', '4    data _null_;'],
      ['source', '5      set nosuchlib.nosuchtable;'],
      ['error', "ERROR: Libref 'nosuchlib' exceeds 8 characters."],
      ['source', '6    run;'],
      ['note', ''],
      ['note', 'NOTE: The SAS System stopped processing this step because of errors.'],
      ...['NOTE: DATA statement used (Total process time):', ...usage].map((line) => ['note', line]),
    ])
  })

  it('of what is no SAS is the recorded one (finding 12.11)', () => {
    const result = run('this is not valid sas;')
    expect(result.log.map(({ type, line }) => [type, line])).toEqual([
      ['source', '1    this is not valid sas;'],
      ['error', '     ----'],
      ['error', '     180'],
      ['note', ''],
      ['error', 'ERROR 180-322: Statement is not valid or it is used out of proper order.'],
      ['normal', ''],
    ])
    expect(result).toMatchObject({ outcome: 'error', conditionCode: 3000 })
  })
})

describe('outcomes', () => {
  it.each<[string, Run['outcome'], number]>([
    ['', 'completed', 0],
    ['%put hello;', 'completed', 0],
    ['%put ERROR: by its text;', 'error', 0],
    ['%put WARNING: by its text;', 'warning', 0],
    ['%put NOTE: by its text;', 'completed', 0],
    ['data _null_; put "ERROR: by its text"; run;', 'error', 0],
    ['%put &nosuch;', 'warning', 4],
    ['%let syscc = 8;', 'completed', 8],
    ['nonsense;', 'error', 3000],
    ['data a; set nosuch; run;', 'error', 1012],
    ['data a; set nosuch; run; nonsense; data b; set nosuch; run;', 'error', 3000],
    ['data a; nonsense x; run;', 'error', 3000],
    ['x = 1;', 'error', 3000],
    ['proc print data=nosuch; run;', 'error', 1012],
    ['proc print; run;', 'error', 1012],
    ['proc means data=nosuch; run;', 'error', 1012],
    ['proc options; run;', 'completed', 0],
    ['proc unknown; anything goes; run;', 'completed', 0],
    ['%abort;', 'error', 1012],
    ['%abort cancel;', 'error', 1012],
    ['endsas;', 'error', 1012],
    ['data _null_; abort; run;', 'error', 1012],
    ["%let a = it's; nonsense;", 'completed', 0],
    ['data a; set nosuch;', 'error', 1012],
    ['run; quit; options nodate; title "a"; ods listing;', 'completed', 0],
  ])('%j ends %s, %i', (code, outcome, conditionCode) => {
    expect(run(code)).toMatchObject({ outcome, conditionCode })
  })
})

describe('messages', () => {
  it.each<[string, string[]]>([
    ['%let a = 1; %put &=a &a.x;', ['A=1 1x']],
    ['%put &=sysuserid;', ['SYSUSERID=tester']],
    ['%let a = &sysuserid; %let b = &a..&a; %put &b;', ['tester.tester']],
    ['%put a &no. b;', ['WARNING: Apparent symbolic reference NO not resolved.', 'a &no. b']],
    [`%let t = %upcase(abc); data _null_; put "x=&t" ' &t'; run;`, ['x=ABC &t']],
    [`data _null_; x = 1; y = 'b'; put x= y= / 'x is ' x; run;`, ['x=1 y=b', 'x is 1']],
    [`data _null_; put "a ""b"" it's" 'it''s'; run;`, [`a "b" it's` + `it's`]],
    ['data _null_; put x=; run;', ['NOTE: Variable x is uninitialized.', 'x=.']],
    ['data _null_; do i = 1 to 5 by 2; put i; end; run;', ['1', '3', '5']],
    ['data _null_; do; put "a"; end; run;', ['a']],
    [`data _null_; call symputx('m', 5); run; %put &=m;`, ['M=5']],
    ['%put %sysfunc(date());', ['27759']],
    ['%macro m; %put inside; %mend; %put after;', ['after']],
    [
      '%let x = 1; %if &x = 1 %then %do; %put in; %do i = 1 %to 2; %put &=i; %end; %end; %put after;',
      ['in', 'I=1', 'I=2', 'after'],
    ],
    [
      '%m(1);',
      [
        'WARNING: Apparent invocation of macro M not resolved.',
        '     --',
        '     180',
        'ERROR 180-322: Statement is not valid or it is used out of proper order.',
      ],
    ],
    [
      'libname a "/tmp";',
      [
        'NOTE: Libref A was successfully assigned as follows: ',
        '      Engine:        V9 ',
        '      Physical Name: /tmp',
      ],
    ],
    ['systask command "x";', ['NOTE: Standin does not interpret SYSTASK.']],
    ['data _null_; if 0 then do; abort; end; put "on"; run;', ['on']],
    ['data _null_; goto x; goto y; run;', ['NOTE: Standin does not interpret GOTO.']],
  ])('%s', (code, expected) => {
    const noUsage = messages(run(code)).filter((line) => !/(Total process|real|cpu) time/.test(line))
    expect(noUsage).toEqual(expected)
  })

  it('stand behind the line that ends the statement', () => {
    const { log } = run(['%put', 'a;  %put b;', '%put c;'])
    expect(log.map(({ line }) => line)).toEqual([
      '1    %put',
      '2    a;  %put b;',
      'a',
      'b',
      '3    %put c;',
      'c',
    ])
  })

  it('of a step come before the echo of the next', () => {
    const { log } = run(['data a; x = 1;', 'data b; y = 1;', 'run;'])
    const texts = log.map(({ line }) => line)
    const note = 'NOTE: The data set WORK.A has 1 observations and 1 variables.'
    expect(texts.indexOf(note)).toBeGreaterThan(0)
    expect(texts.indexOf(note)).toBeLessThan(texts.indexOf('2    data b; y = 1;'))
  })
})

describe('request variables', () => {
  it.each([
    ['plain', 'plain'],
    [`a&b %c 'd' "e"`, `a&b %c 'd' "e"`],
    ['a;%abort;b', 'a%abortb'],
    ['&sysuserid', '&sysuserid'],
  ])('%j is %j', (value, expected) => {
    const result = run('%put [&v]; data _null_; put "<&v>"; run;', { variables: { v: value } })
    expect(linesOf(result, 'normal')).toEqual([`[${expected}]`, `<${expected}>`])
    expect(result.variables).toContainEqual({ at: 0, name: 'V', value: expected })
    expect(result.outcome).toBe('completed')
  })
})

describe('automatic variables', () => {
  it('start over with SYSCC and follow the steps', () => {
    const session = { macros: { SYSCC: '1012', SYSERR: '1012' }, tables: [], nextLine: 1 }
    const { variables } = run('%put &=syscc; data a; run; data b; set no; run;', { session })
    expect(variables.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'SYSCC=0',
      'SYSLAST=WORK.A',
      'SYSNOBS=1',
      'SYSERR=0',
      'SYSERRORTEXT=File WORK.NO.DATA does not exist.',
      'SYSCC=1012',
      expect.stringMatching(/^SYSWARNINGTEXT=The data set WORK.B may be incomplete/),
      'SYSLAST=WORK.B',
      'SYSNOBS=0',
      'SYSERR=1012',
    ])
  })
})
