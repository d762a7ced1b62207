import { type CaseWords, headerOf, type RunRow, type StepExpectation, type StepInput } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { takeFrom } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { over, successOf } from './operations.ts'
import { outcomeOf, type RowOutcome, shownAs } from './outcome-of.ts'
import {
  aboutNothing,
  givenOf,
  isShown,
  keepNew,
  livingStates,
  stillOf,
  type Thing,
  thingsOf,
} from './things.ts'

/** One case of an event in one state, with what the table says of it. */
interface Cell {
  readonly thing: Thing
  readonly event: string
  readonly state: string
  readonly name: string
  readonly words: CaseWords
  readonly outcome: RowOutcome | undefined
}

/** Moves, answers and refusals: every event in every state that can be reached, as the tables have it. */
export function deriveRows(source: Source): readonly Promised[] {
  return thingsOf(source)
    .flatMap((thing) => cellsOf(source, thing))
    .map((cell) => promiseOf(source, cell))
}

function cellsOf({ system }: Source, thing: Thing): readonly Cell[] {
  return Object.entries(thing.words.events)
    .filter(([event]) => system.handlers[operationOf(event)])
    .flatMap(([event, cases]) =>
      Object.entries(cases).flatMap(([name, words]) =>
        (words.in ?? usualStates(thing, event)).map((state) => {
          const outcome = outcomeOf(thing.machine, event, state, words.holds ?? [])
          return { thing, event, state, name, words, outcome }
        }),
      ),
    )
}

/** What makes a thing starts from nothing; everything else is tried in every state. */
function usualStates(thing: Thing, event: string): readonly string[] {
  if (thing.words.makes?.operation === event) return ['absent']
  return [...livingStates(thing), ...(thing.words.deletes === undefined ? [] : ['deleted']), 'absent']
}

const operationOf = (event: string) => event.split('#')[0] ?? event

function promiseOf(source: Source, cell: Cell): Promised {
  const { thing, event, state, name, words, outcome } = cell
  const { evidence } = outcome?.row ?? { evidence: byDocument }
  const passes = (words.before ?? []).reduce((sum, step) => sum + (step.kind === 'pass' ? step.ms : 0), 0)
  return derivedPromise(source, {
    suite: 'rows',
    title: `${thing.kind} ${state}, ${event}${name === 'usual' ? '' : ` (${name})`}: ${sentenceOf(cell)}`,
    tier: evidence.kind === 'assumed' || evidence.kind === 'standin-only' ? 'strict' : 'complete',
    evidence,
    given: words.given ?? givenOf(thing, state),
    operations: [operationOf(event), thing.words.read],
    passes,
    release: words.release,
    check: (drive) => checkCell(drive, cell),
  })
}

function sentenceOf({ thing, outcome }: Cell): string {
  if (!outcome) return `refused as ${thing.words.gone}`
  const { row, to } = outcome
  if (row.refuse !== undefined) return `refused as ${row.refuse}`
  return row.to === undefined && row.then === undefined
    ? `answers ${row.reply ?? ''}`.trim()
    : `becomes ${to}`
}

async function checkCell(drive: Drive, cell: Cell): Promise<void> {
  const { thing, event, state, words } = cell
  if (state === 'deleted')
    await drive.expects(
      thing.words.deletes ?? '',
      thing.words.deletion ?? {},
      deletion(drive, thing),
      'the deletion',
    )
  await drive.steps(words.before ?? [], 'step')
  const before = await isShown(drive, thing, state, 'before')
  const operation = operationOf(event)
  const exchange = await fired(drive, cell, operation)
  if (isMade(cell)) keepNew(drive, thing, exchange)
  await checkAfter(drive, cell, before, exchange)
}

/** Whether there is one afterwards where there was none. */
const isMade = ({ state, outcome }: Cell) =>
  nothing.includes(state) && outcome !== undefined && !nothing.includes(outcome.to)

const nothing = ['absent', 'deleted']

const deletion = ({ system }: Drive, { words: { deletes = '' } }: Thing) => {
  const entry = system.operations[deletes]
  return { status: entry ? successOf(entry) : 204 }
}

function fired(drive: Drive, { thing, outcome, state, words }: Cell, operation: string): Promise<Exchange> {
  const example = words.input ?? drive.words.examples[operation]?.input ?? {}
  const input: StepInput = state === 'absent' ? over(aboutNothing(thing), example) : example
  if (!outcome) return drive.refuses(operation, input, thing.words.gone)
  const { refuse } = outcome.row
  if (refuse !== undefined) return drive.refuses(operation, input, refuse)
  const reply = replyOf(drive, thing, outcome.row, operation)
  return typeof reply === 'string'
    ? drive.refuses(operation, input, reply)
    : drive.expects(operation, input, reply)
}

function replyOf(drive: Drive, thing: Thing, row: RunRow, operation: string): StepExpectation | string {
  const said = thing.words.replies?.[row.reply ?? '']
  const entry = drive.system.operations[operation]
  return said ?? { status: entry ? successOf(entry) : 200 }
}

async function checkAfter(drive: Drive, cell: Cell, before: Exchange, event: Exchange): Promise<void> {
  const { thing, outcome, state, words } = cell
  const to = outcome?.to ?? state
  const after = await isShown(drive, thing, to, 'afterwards', words.shows)
  if (words.after !== undefined) drive.matches(after, 'afterwards', words.after, after.read.json)
  checkAnsweredTag(drive, thing, event, after)
  if (nothing.includes(state) || nothing.includes(to)) return
  checkTag(drive, cell, before, after)
  if (isStill(outcome)) drive.same(after, 'nothing changes', stillOf(thing, before), stillOf(thing, after))
}

/** A refusal changes nothing, nor does an answer without an effect. */
function isStill(outcome: RowOutcome | undefined): boolean {
  const row = outcome?.row
  return (
    !row ||
    row.refuse !== undefined ||
    (row.to === undefined && row.do.length === 0 && row.then === undefined)
  )
}

/** Entity tags follow the state that is shown, or all that a thing is. */
function checkTag(drive: Drive, { thing, outcome, state }: Cell, before: Exchange, after: Exchange): void {
  const [old, now] = [before, after].map(({ read }) => headerOf(read.reply, 'etag'))
  if (old === undefined || now === undefined) return
  const isAlike =
    thing.words.tags === 'content'
      ? isStill(outcome)
      : shownAs(thing.machine, state) === shownAs(thing.machine, outcome?.to ?? state)
  if (isAlike === (old === now)) return
  const expected = isAlike ? old : 'another tag than before'
  drive.breaks(after, 'the entity tag', { pointer: 'header etag', expected, actual: now })
}

/** The tag that an event answers is the one of what it left, where it is still so. */
function checkAnsweredTag(drive: Drive, { words: { state } }: Thing, event: Exchange, after: Exchange): void {
  const tag = headerOf(event.read.reply, 'etag')
  const [answered, read] = [event, after].map((each) => state && takeFrom(each.read, state))
  if (tag === undefined || answered === undefined || answered !== read) return
  drive.matches(after, 'the entity tag as answered', tag, headerOf(after.read.reply, 'etag'))
}
