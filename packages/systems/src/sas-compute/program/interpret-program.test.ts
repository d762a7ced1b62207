import { describe, expect, it } from 'vitest'
import { messages, run } from './program.fixture.ts'

describe('time', () => {
  it.each([
    ['', 10],
    ['%let a = 1;', 10],
    ['data _null_; call sleep(5, 1); run;', 5003],
    ['data _null_; call sleep(5); run;', 10],
    ['data _null_; x = sleep(5, 1); run;', 5003],
    ['data _null_; rc = sleep(5); run;', 5003],
    ['data _null_; rc = sleep(250, .001); run;', 253],
    ['data _null_; n = 2; rc = sleep(n); run;', 2004],
    ['%let rc = %sysfunc(sleep(3, 1));', 3001],
    ['data _null_; do i = 1 to 3; rc = sleep(1); end; run;', 3005],
    ['data _null_; set sashelp.class; rc = sleep(1); run;', 19_004],
    ['data _null_; rc = sleep(-1); rc = sleep(none); run;', 10],
  ])('%j takes %i ms', (code, duration) => {
    expect(run(code).duration).toBe(duration)
  })

  it('passes between the lines of a log', () => {
    const { log } = run('data _null_; do i = 1 to 3; put i=; rc = sleep(10); end; run;')
    expect(log.filter(({ type }) => type === 'normal').map(({ at }) => at)).toEqual([6, 10_006, 20_006])
    expect(log.map(({ line }) => line)).toContain('      real time           30.00 seconds')
  })

  it.each(['do while(1); end;', 'do until (0); put "x"; end;'])('has no end in %s', (loop) => {
    const result = run(`data a; ${loop} run; %put no;`)
    expect(result).toMatchObject({ duration: null, tables: [], nextLine: 2 })
    expect(messages(result)).toEqual([])
  })

  it('comes in order everywhere', () => {
    const result = run([
      'data a; x = 1; rc = sleep(1); run; proc print; run;',
      'bad;',
      '%put &no;',
      'data b; run;',
    ])
    const { log, listing, variables, tables, results, boundaries } = result
    for (const items of [log, listing, variables, tables, results]) {
      const times = items.map(({ at }) => at)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times.at(-1)).toBeLessThanOrEqual(result.duration ?? 0)
    }
    expect(boundaries).toEqual([...new Set(boundaries)].toSorted((a, b) => a - b))
    expect(boundaries.at(-1)).toBe(result.duration)
  })

  it('separates a boundary from what the next statement writes', () => {
    const { log, boundaries } = run(['%put a;', '%put b;'])
    expect(boundaries.slice(0, 2)).toEqual([1, 2])
    expect(log.map(({ at }) => at)).toEqual([1, 1, 2, 2])
  })
})

describe('line numbers', () => {
  const session = { macros: {}, tables: [], nextLine: 41 }

  it('go on from the session, and are reset when asked', () => {
    expect(run(['run;', 'run;'], { session })).toMatchObject({
      nextLine: 43,
      log: [{ line: '41   run;' }, {}],
    })
    expect(run('run;', { session, resetLineNumbers: true })).toMatchObject({
      nextLine: 2,
      log: [{ line: '1    run;' }],
    })
  })

  it.each([
    [[], 41],
    [[''], 42],
    [['a;\nb;\r\nc;'], 44],
    [['/* only', 'comments */'], 43],
    [['%abort;', 'run;', 'run;'], 42],
  ])('%j: the next is %i', (code, nextLine) => {
    expect(run(code, { session }).nextLine).toBe(nextLine)
  })
})

describe('hostile code', () => {
  const thousands = (line: string) => Array.from({ length: 10_000 }, () => line)

  it.each<[string, string[]]>([
    ['statements', thousands('%let a = 1;')],
    ['%put', thousands('%put &sysuserid;')],
    ['puts in one step', ['data _null_;', ...thousands('put "x";'), 'run;']],
    ['steps', thousands('data a; x = 1; run;')],
    ['errors', thousands('nonsense;')],
    ['blank lines', thousands('')],
    ['nested blocks', ['data _null_;', ...thousands('do;'), 'put "x";', ...thousands('end;'), 'run;']],
    [
      'nested loops',
      ['data _null_;', ...Array.from({ length: 30 }, (_, i) => `do i${i} = 1 to 1000;`), 'put "x";', 'run;'],
    ],
    ['a loop without progress', ['data _null_; do i = 1 to 9 by 0; end; do j = 1e300 to 1e301; end; run;']],
    ['doubling variables', ['%let a = xxxxxxxx;', ...Array.from({ length: 100 }, () => '%let a = &a&a;')]],
    ['one long line', [`%put ${'word '.repeat(200_000)};`]],
    ['one long word', [`data _null_; put "${'x'.repeat(1_000_000)}"; run;`]],
    ['one long name', [`${'x'.repeat(100_000)};`]],
    ['blanks in a step', [`data a${' '.repeat(500_000)}b; set sashelp.class${' '.repeat(500_000)}= x; run;`]],
    [
      'names of object members',
      ['constructor;', '%__proto__;', 'data __proto__; toString = 1; run; proc constructor;'],
    ],
  ])(
    '%s: is fast, and every line fits',
    (_, code) => {
      const { log } = run(code)
      expect(log.every(({ line }) => line.length <= 132)).toBe(true)
    },
    5000,
  )

  it('with an open quote completes and does nothing (finding F33)', () => {
    const result = run(["%let a = it's;", '%put no;', 'data b; run;'])
    expect(result).toMatchObject({ outcome: 'completed', tables: [], nextLine: 4 })
    expect(messages(result)).toEqual([])
  })

  it('with a long open quote gets SAS’s remark', () => {
    expect(messages(run(`%let a = '${'x'.repeat(300)};`)).join('')).toMatch(
      /^NOTE: The quoted string currently/,
    )
  })

  it('is plain JSON', () => {
    const result = run(['data a; x = 1; run; proc print; run; bad; %put &no;', '%abort;'])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})
