import {
  client,
  containing,
  documented,
  kept,
  member,
  pattern,
  recorded,
  type Step,
  scenario,
  standinOnly,
  text,
} from '@standin/engine'
import { anIdleSession } from './givens.ts'
import { call } from './words.ts'

const viya = 'Viya 2026.03'

/** Runs code to its end; keeps `jobId`. */
function runs(
  code: readonly string[],
  state: 'completed' | 'warning' | 'error' = 'completed',
): readonly Step[] {
  return [
    call('createJob', { body: { code: [...code] } })
      .replies(201)
      .keeps({ jobId: member('/id') }),
    call('getJobState').eventually(200, text(state), { within: '60s' }),
  ]
}

const logs = (line: string, type: 'note' | 'normal' | 'warning' | 'error') =>
  call('getJobLog', { query: { limit: 1000 } }).replies(200, { items: containing({ line, type }) })

const variable = (variableName: string, value: string) =>
  call('getVariable', { path: { variableName } }).replies(200, { name: variableName, value })

const table = { libref: 'WORK', tableName: 'PUPILS' }
const reading = [
  'data work.pupils;',
  '  input name $ age;',
  '  older = age + 1;',
  '  datalines;',
  'Ann 14',
  'Bob 15',
  ';',
  'run;',
]

/** What a program that runs shows in the log, in variables, tables, results and files. */
export const programScenarios = [
  scenario('a DATA step reads data lines, and leaves a table', {
    evidence: documented('SAS language: DATA step, INPUT, DATALINES and the notes of observations'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(reading),
      logs('NOTE: The data set WORK.PUPILS has 2 observations and 3 variables.', 'note'),
      call('getRows', { path: table }).replies(200, {
        items: containing({ cells: ['Bob     ', 15, 16] }),
      }),
      variable('SYSLAST', 'WORK.PUPILS'),
    ],
  }),
  scenario('a later job reads the table, and says how much', {
    evidence: documented('SAS language: SET, subsetting IF and the notes of observations'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(reading),
      ...runs(['data work.old;', '  set work.pupils;', '  if age > 14;', '  put name= older=;', 'run;']),
      logs('name=Bob older=16', 'normal'),
      logs('NOTE: There were 2 observations read from the data set WORK.PUPILS.', 'note'),
      logs('NOTE: The data set WORK.OLD has 1 observations and 3 variables.', 'note'),
    ],
  }),
  scenario('macros run, and stay for later jobs', {
    evidence: documented('SAS macro language: %MACRO, parameters, %DO, %IF, %EVAL'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs([
        '%macro count(to, word=item);',
        '  %do i = 1 %to &to;',
        '    %if &i = 1 %then %put first &word;',
        '    %else %put &word &i of %eval(&to + 0);',
        '  %end;',
        '%mend count;',
        '%count(2);',
      ]),
      logs('first item', 'normal'),
      logs('item 2 of 2', 'normal'),
      ...runs(['%count(1, word=thing);']),
      logs('first thing', 'normal'),
    ],
  }),
  scenario('SYSCC is what the last job came to', {
    evidence: recorded(viya, 'F37, F39'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(['data work.copy;', '  set work.nosuch;', 'run;'], 'error'),
      logs('ERROR: File WORK.NOSUCH.DATA does not exist.', 'error'),
      variable('SYSCC', '1012'),
      ...runs(['data _null_;', 'run;']),
      variable('SYSCC', '0'),
    ],
  }),
  scenario('a warning is a condition code of 4', {
    evidence: documented('SAS language: SYSCC; compute.md: job states'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(['data work.a;', '  x = 1;', '  keep x nosuch;', 'run;'], 'warning'),
      logs(
        'WARNING: The variable nosuch in the DROP, KEEP, or RENAME list has never been referenced.',
        'warning',
      ),
      call('getJob').replies(200, { state: 'warning', jobConditionCode: 4 }),
    ],
  }),
  scenario('a procedure makes a page that a browser shows', {
    evidence: client('restaf: follows the self link of an ODS result'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs([
        'title "Pupils <all>";',
        'ods html;',
        'proc print data=sashelp.class;',
        'run;',
        'ods html close;',
      ]),
      call('getJobResults', { query: { filter: 'eq(type,ODS)' } })
        .replies(200, { items: [{ type: 'ODS' }] })
        .keeps({ resultId: member('/items/0/id') }),
      call('getResultContent', { path: { resultId: kept('resultId') } }).replies(
        200,
        text(pattern(/^<!DOCTYPE html>[\s\S]*Pupils &lt;all&gt;[\s\S]*Alfred[\s\S]*<\/html>\s*$/)),
      ),
    ],
  }),
  scenario('what a job writes to _webout is a file of the session', {
    evidence: client('sasjs/adapter: reads filerefs/_webout/content'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(['data _null_;', '  file _webout;', `  put '{"answer": 42}';`, 'run;']),
      call('getFile', { path: { fileref: '_webout' } }).replies(200, text(pattern(/^\{"answer": 42\}\s*$/))),
    ],
  }),
  scenario('what no result is has no page', {
    evidence: documented('getSessionResults'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [call('getResultContent', { path: { resultId: 'nosuch' } }).replies(404)],
  }),
  scenario('a sorted and a selected table', {
    evidence: documented('SAS procedures: SORT; SQL procedure: CREATE TABLE'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs([
        'proc sort data=sashelp.class out=work.sorted;',
        '  by descending age name;',
        'run;',
        'proc sql noprint;',
        '  create table work.tall as select name, height from sashelp.class where height > 68;',
        '  select count(*) into :tall from work.tall;',
        'quit;',
      ]),
      logs('NOTE: The data set WORK.SORTED has 19 observations and 5 variables.', 'note'),
      logs('NOTE: Table WORK.TALL created, with 2 rows and 2 columns.', 'note'),
      call('getVariable', { path: { variableName: 'TALL' } }).replies(200, { value: pattern(/^ *2$/) }),
    ],
  }),
  scenario('what is not run is named in a note', {
    evidence: standinOnly('nobody takes silence for success'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...runs(['proc reg data=sashelp.class;', '  model height = age;', 'run;']),
      logs('NOTE: Standin does not interpret PROC REG.', 'note'),
    ],
  }),
]
