const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Statements that are right anywhere and change nothing that Standin shows. */
export const silentStatements = set(`
  FOOTNOTE FOOTNOTE1 FOOTNOTE2 FOOTNOTE3 FOOTNOTE4 FOOTNOTE5 FOOTNOTE6 FOOTNOTE7 FOOTNOTE8 FOOTNOTE9
  FOOTNOTE10 GOPTIONS SYMBOL AXIS LEGEND PATTERN PAGE SKIP MISSING COMMENT
`)

/** Statements that are right anywhere and would do something that Standin does not do. */
export const uninterpretedStatements = set(`
  CAS CASLIB X DM LOCK SASFILE CATNAME SIGNON SIGNOFF RSUBMIT ENDRSUBMIT SYSECHO SYSTASK WAITFOR
`)

/** Declarations of a DATA step that change nothing that Standin shows. */
export const silentDataStatements = set('ATTRIB')

/** Statements of a DATA step that Standin does not run. */
export const uninterpretedDataStatements = set(`
  UPDATE MODIFY LINK GOTO GO DECLARE DCL LIST LOSTCARD REMOVE REPLACE ERROR DESCRIBE EXECUTE REDIRECT WINDOW DISPLAY METHOD
  SUBMIT ENDSUBMIT
`)

/** Procedures in which `run;` ends a group of statements and not the step. */
export const runGroupProcedures = set(`
  SQL FEDSQL DATASETS IML CAS DS2 CATALOG PLOT GPLOT GCHART REG GLM OPTMODEL
`)
