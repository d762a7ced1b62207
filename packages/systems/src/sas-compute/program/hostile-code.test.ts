import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from './program.fixture.ts'

const pieces = (
  "data a;|data _null_;|set a;|set sashelp.class;|merge a b;|by x;|x = 1;|x + 1;|y = x || 'a';|output;|put x= y;|" +
  'if x then|else|do;|do i = 1 to 3;|do while(x < 2);|end;|input x y $;|datalines;\n1 a\n;\n|array v(2);|v(x) = 2;|' +
  'retain x;|keep x;|where x > 1;|file _webout;|infile f;|select (x);|when (1)|otherwise;|call symputx("m", x);|run;|' +
  'proc print;|proc contents;|proc sort data=a; by x;|proc sql;|create table b as select * from a;|select x into :m from a;|quit;|' +
  '%macro m(a, b=1);|%macro n;|%mend;|%m(1)|%m|%n;|%if &m = 1 %then|%do;|%do i = 1 %to 2;|%do %while(&i < 2);|%end;|%else|' +
  '%let m = &m.1;|%put &=m;|%put &&m&i;|%eval(1 + )|%sysfunc(cats(a,b))|%str(;)|%nrstr(&m)|%include f;|filename f temp;|libname l "/x";|' +
  'title "t";|options ls=80;|%return;|%local x;|%global g;|"|\'|(|)|;|/*|*/|* a;|&|%|=|,|.|@|x|1'
).split('|')

describe('whatever the code', () => {
  it('a run comes to its end and is plain data', () => {
    const code = fc.array(fc.constantFrom(...pieces), { maxLength: 40 })
    fc.assert(
      fc.property(code, fc.constantFrom(' ', '\n'), (soup, between) => {
        const result = run(soup.join(between))
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        expect(result.log.every(({ line }) => line.length <= 132)).toBe(true)
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('of any characters too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (code) => void run(code)))
  })

  it.each<[string, string]>([
    ['a long loop', 'data _null_; do i = 1 to 1e12; x = i * 2; end; run;'],
    ['a table without end', 'data a; do i = 1 to 1e12; output; end; run;'],
    ['long texts', 'data a; length x $ 32767; do i = 1 to 1e12; x = repeat("abc", 20000); output; end; run;'],
    [
      'a long condition',
      `data a; set sashelp.class(where=(${'name = repeat("a", 30000) or '.repeat(50)} 1)); run;`,
    ],
    ['a macro loop', '%macro m; %do i = 1 %to 1000000000; %put &i; %end; %mend; %m'],
    ['generated words', '%macro m; data a; x = %do i = 1 %to 1000000000; + &i %end; ; run; %mend; %m'],
    ['macros that call each other', '%macro a; %b %b %mend; %macro b; %a %a %mend; %a'],
    ['nested macro blocks', `%macro m; ${'%do; '.repeat(2000)} ${'%end; '.repeat(2000)} %mend; %m`],
    ['nested conditions', `%macro m; ${'%if 1 %then '.repeat(2000)} %put x; %mend; %m`],
    ['nested parentheses', `data a; x = ${'('.repeat(5000)}1${')'.repeat(5000)}; run;`],
    ['a long sum', `data a; x = ${'1 + '.repeat(20_000)}1; run;`],
    ['many arguments', `data a; x = max(${'1, '.repeat(20_000)}1); run;`],
    ['many names', 'data a; array v(1000000); keep x1-x1000000; x = sum(of x1-x1000000); run;'],
    ['many macros', Array.from({ length: 10_000 }, (_, i) => `%macro m${i}; %mend;`).join('\n')],
    ['macro parentheses', `%put ${'%eval('.repeat(2000)}1${')'.repeat(2000)};`],
  ])(
    '%s: is fast',
    (_, code) => {
      run(code)
    },
    5000,
  )
})
