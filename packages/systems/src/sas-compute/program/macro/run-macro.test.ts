import { describe, expect, it } from 'vitest'
import { run, said } from '../program.fixture.ts'

describe('macros', () => {
  it.each<[string, string[]]>([
    ['%macro m; %put in; %mend; %m', ['in']],
    ['%macro m; %put in; %mend; %m;', ['in']],
    ['%macro m(a, b=2); %put &a &b; %mend; %m(1) %m(3, b=4) %m(b=5);', ['1 2', '3 4', '5']],
    [
      '%macro m(a); %put [&a]; %mend; %m(%str(x, y)); %m((x, y)); %m("x, y");',
      ['[x, y]', '[(x, y)]', '["x, y"]'],
    ],
    [
      '%macro m(a); %if &a = 1 %then %put one; %else %if &a > 1 %then %put more; %else %put less; %mend; %m(1) %m(2) %m(0)',
      ['one', 'more', 'less'],
    ],
    ['%macro m; %do i = 1 %to 3; %put &i; %end; %put after &i; %mend; %m', ['1', '2', '3', 'after 4']],
    ['%macro m; %do i = 5 %to 1 %by -2; %put &i; %end; %mend; %m', ['5', '3', '1']],
    [
      '%macro m; %let i = 0; %do %while(&i < 2); %let i = %eval(&i + 1); %put &i; %end; %mend; %m',
      ['1', '2'],
    ],
    ['%macro m; %let i = 5; %do %until(&i > 5); %put &i; %let i = %eval(&i + 1); %end; %mend; %m', ['5']],
    ['%macro m; %put a; %return; %put b; %mend; %m', ['a']],
    ['%macro f(x); %eval(&x * 2) %mend; %put %f(4) %eval(%f(1) + 1);', ['8 3']],
    ['%let v = out; %macro m; %local v; %let v = in; %put &v; %mend; %m %put &v;', ['in', 'out']],
    [
      '%macro m; %let inner = 1; %mend; %m %put &inner;',
      ['WARNING: Apparent symbolic reference INNER not resolved.', '&inner'],
    ],
    ['%macro m; %global g; %let g = 1; %mend; %m %put &=g;', ['G=1']],
    ['%let i = 2; %let x2 = two; %let y = x; %put &&x&i &&&y&i;', ['two two']],
    ['%macro a; %b %mend; %macro b; %put in b; %mend; %a', ['in b']],
    ['%macro a; %macro b; %put inner; %mend; %b %mend; %a %b', ['inner', 'inner']],
    ['%macro m; data _null_; put "generated"; run; %mend; %m', ['generated']],
    ['%macro m; data _null_; %do i = 1 %to 2; put "&i"; %end; run; %mend; %m', ['1', '2']],
    [
      '%macro m(n); data _null_; call symputx("v", &n); run; %if &v = 7 %then %put seven; %mend; %m(7)',
      ['seven'],
    ],
    ['%macro v; x = 1 %mend; data _null_; %v; put x=; run;', ['x=1']],
    [
      '%macro name; a %mend; data %name; x = 1; run;',
      ['NOTE: The data set WORK.A has 1 observations and 1 variables.'],
    ],
    ["%macro m; /* it's */ %* nor this; %put on; %mend; %m", ['on']],
    ['%macro m; %put "%str(;) done"; %mend; %m', ['"; done"']],
    ['%if 1 %then %do; %put yes; %end; %else %do; %put no; %end; %put on;', ['yes', 'on']],
    [
      '%if 0 %then %do; %put yes; %end; %else %if 1 %then %do; %put second; %end; %else %do; %put no; %end;',
      ['second'],
    ],
    ['%let a = b; %if &a = b and %length(&a) = 1 %then %do; %put yes; %end;', ['yes']],
  ])('%s', (code, expected) => {
    expect(said(run(code))).toEqual(expected)
  })

  it.each<[string, string]>([
    ['%upcase(ab)', 'AB'],
    ['%scan(a b c, 2)', 'b'],
    ['%scan(%str(a,b), 2, %str(,))', 'b'],
    ['%scan(a-b, -1, -)', 'b'],
    ['%substr(abc, 2)', 'bc'],
    ['%substr(abc, 2, 1)', 'b'],
    ['%index(abc, c)', '3'],
    ['%length(abc)', '3'],
    ['%eval(7 / 2)', '3'],
    ['%eval(a < b)', '1'],
    ['%eval(1 and 0 or 1)', '1'],
    ['%eval(2 ** 3 - -1)', '9'],
    ['%sysevalf(7 / 2)', '3.5'],
    ['%sysevalf(7 / 2, ceil)', '4'],
    ['%sysfunc(today(), date9.)', '01JAN2036'],
    ['%sysfunc(putn(27759, yymmdd10.))', '2036-01-01'],
    ['%sysfunc(catx(-, a, b))', 'a-b'],
    ['%sysfunc(exist(sashelp.class)) %sysfunc(exist(no))', '1 0'],
    ['%sysfunc(max(1, 5, 3))', '5'],
    ['%nrstr(&x %y)', '&x %y'],
    ["%str(it%'s)", "it's"],
    ['%superq(sysuserid)', 'tester'],
    ['%symexist(no) %symexist(sysuserid)', '0 1'],
    ['%cmpres(  a   b )', 'a b'],
  ])('%s is %s', (call, expected) => {
    expect(said(run(`%put ${call};`))).toEqual([expected])
  })

  it.each<[string, string, number]>([
    [
      '%put %eval(a + 1);',
      'ERROR: A character operand was found in the %EVAL function or %IF condition where a numeric operand is required. ',
      1012,
    ],
    ['%macro m(a); %mend; %m(1, 2)', 'ERROR: More positional parameters found than defined.', 1012],
    ['%macro m(a=1); %mend; %m(b=2)', 'ERROR: The keyword parameter B was not defined with the macro.', 1012],
    ['%local x;', 'ERROR: The %LOCAL statement is not valid in open code.', 1012],
    ['%end;', 'ERROR: The %END statement is not valid in open code.', 1012],
    ['%mend;', 'ERROR: No matching %MACRO statement for this %MEND statement.', 1012],
    ['%include nosuch;', 'WARNING: Physical file does not exist, nosuch.sas.', 1012],
    ['%macro r; %r %mend; %r', 'ERROR: Standin calls macros at most 50 deep; R is not called.', 1012],
    [
      '%macro w; %do %while(1); %end; %mend; %w',
      'ERROR: Standin does not compute that long a run: a script can say how it ends.',
      1012,
    ],
  ])('%s is an error', (code, message, conditionCode) => {
    const result = run(code)
    expect(result).toMatchObject({ outcome: 'error', conditionCode })
    expect(said(result).join(' ')).toContain(message.slice(0, 100))
  })

  it('stop where a condition can not be evaluated', () => {
    expect(said(run('%macro m; %if x + 1 %then %put a; %put b; %mend; %m %put after;')).slice(-2)).toEqual([
      'ERROR: The macro M will stop executing.',
      'after',
    ])
  })

  it('stay for later jobs of the session', () => {
    const { definitions } = run('%macro m(a); %put [&a]; %mend;')
    expect(definitions).toEqual([{ at: 3, name: 'M', rest: ' m(a)', body: ' %put [&a]; ' }])
    const session = {
      macros: {},
      tables: [],
      nextLine: 1,
      definitions: { M: { rest: 'm(a)', body: '%put [&a];' } },
    }
    expect(said(run('%m(1)', { session }))).toEqual(['[1]'])
  })

  it('include files that the job or the session wrote', () => {
    const own = ['filename f temp;', 'data _null_; file f; put "%nrstr(%put) written;"; run;', '%include f;']
    expect(said(run(own)).at(-1)).toBe('written')
    const session = {
      macros: {},
      tables: [],
      nextLine: 1,
      filerefs: { REF: '/code.sas' },
      readFile: ({ path }: { path?: string }) =>
        path === '/code.sas' ? '%let a = 5;\n%put from &a;' : undefined,
    }
    expect(said(run('%include ref; %inc "/code.sas";', { session }))).toEqual(['from 5', 'from 5'])
  })
})
