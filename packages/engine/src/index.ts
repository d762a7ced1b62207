// Errors of Standin itself
export { nearestName, sayNearest } from './errors/nearest-name.ts'
export { StandinError } from './errors/standin-error.ts'
// Faults
export type { FaultSnapshot, FaultState, Faults, NamedPlan, Struck } from './faults/create-faults.ts'
export { expireNow } from './faults/expire-now.ts'
export type { CallRange, Fault, FaultEffect, FaultMoment, FaultPlan, FiredFault } from './faults/fault.ts'
export type { Expiring, ExpiryQuestion, ExpiryWords, FaultPlans, FaultWords } from './faults/fault-words.ts'
// Collections
export { type Comparison, compareValues, type Expression, satisfies } from './filter/expression.ts'
export { type SortKey, sortBy } from './filter/sort.ts'
// Time and ids as text
export { hex32, letters, uuid } from './ids/render-id.ts'
// The journal
export { type Called, type JournalAssertions, sayEntry } from './journal/assert-calls.ts'
export type { Journal, JournalOptions, Noted } from './journal/create-journal.ts'
export type { BrokenOff, JournalEntry, JournalExchange } from './journal/exchange.ts'
export { type Learn, maskHeader, maskOf, masks, maskText, unmaskHeader, unmaskText } from './journal/mask.ts'
export type { JournalQuery } from './journal/query.ts'
export type { Exchanged, More } from './journal/records.ts'
export type { WorldNote } from './journal/world-note.ts'
// Machines
export { defineMachine, standsFor } from './machine/define-machine.ts'
export { drawMachine } from './machine/draw-machine.ts'
export type { BirthContext, Machine, RunRow, RunTimeRow } from './machine/machine.ts'
export type { EffectContext, RuleContext } from './machine/rule-context.ts'
export { type OffsetPage, type OffsetWindow, offsetPage } from './paging/offset-page.ts'
// Scenarios
export {
  assumed,
  client,
  documented,
  type Evidence,
  type EvidenceKind,
  recorded,
  standinOnly,
} from './scenario/evidence.ts'
export { type GivenEntry, offerGiven } from './scenario/given-entry.ts'
export {
  aBoolean,
  absent,
  aNumber,
  aString,
  containing,
  each,
  isMatcher,
  kept,
  type Match,
  type Matcher,
  notKept,
  oneOf,
  pattern,
  present,
  type TextMatch,
  text,
} from './scenario/match.ts'
export { findMismatch, type Mismatch } from './scenario/mismatch.ts'
export {
  asItStands,
  findGiven,
  orderOfState,
  type ProviderState,
  type StateOrder,
  stateBefore,
} from './scenario/provider-state.ts'
export type { Given, Scenario, Tier } from './scenario/scenario.ts'
export {
  type CallStep,
  header,
  itemOf,
  type KeepSource,
  member,
  type PassStep,
  partOf,
  type Step,
  type StepExpectation,
  type StepInput,
  wholeText,
} from './scenario/step.ts'
export {
  type CallBuilder,
  type CallInput,
  createVocabulary,
  defineGiven,
  type OperationType,
  pass,
  scenario,
  type Vocabulary,
} from './scenario/vocabulary.ts'
export type { Resource } from './store/resource.ts'
// The wire and systems
export { type BodyCodec, type BodyCodecs, type BodyReading, codecFor } from './system/body-codec.ts'
export {
  type Answer,
  type Call,
  type CallOf,
  type Handler,
  type HandlerResult,
  type HandlersOf,
  nobody,
  type Params,
  type Principal,
  type Refusal,
  type Settled,
  type Wait,
} from './system/call.ts'
export type {
  CaseWords,
  DerivedWords,
  ErrorWords,
  ExampleWords,
  ListWords,
  OutsideWords,
  StrangerWords,
  ThingWords,
} from './system/derived-words.ts'
export { findBreach } from './system/find-breach.ts'
export type { LawWords } from './system/law-words.ts'
export type {
  ContentEntry,
  OperationEntry,
  OperationTable,
  ParameterEntry,
} from './system/operation-table.ts'
export type { Quirk } from './system/quirk.ts'
export {
  type Authenticate,
  type BodyQuestion,
  type CheckName,
  type ContractWords,
  checkNames,
  type ErrorContext,
  type Identity,
  type Issue,
  type MediaRules,
  type Setting,
  type System,
  type Validate,
  type Violation,
  type Welcome,
  type WorldChoice,
  type WorldFit,
} from './system/system.ts'
export {
  anyOf,
  isWalkPick,
  latest,
  made,
  own,
  stray,
  type WalkPick,
  type WalkWords,
} from './system/walk-words.ts'
export { parseDuration } from './time/duration.ts'
export { httpDate, isoMillis, isoSeconds, parseInstant } from './time/iso.ts'
export { escapeMarkup } from './wire/escape-markup.ts'
export { decodeBody, encodeBody, fromBase64, type JsonBody, toBase64, utf8 } from './wire/json-body.ts'
export { essenceOf } from './wire/media-type.ts'
export { isSecretHeader, replaceSecrets, splitCredentials } from './wire/secrets.ts'
export { type HeaderList, headerOf, type WireReply, type WireRequest, type WireStream } from './wire/wire.ts'
// Worlds and their time
export {
  changeDurations,
  changeSettings,
  type DurationChange,
  listDurations,
  type NamedDuration,
  profileNames,
} from './world/change-options.ts'
export { type Clock, type ClockMode, defaultStart, type Wall } from './world/clock.ts'
export {
  createWorld,
  type FrozenWorld,
  type World,
  type WorldOptions,
  type WorldSnapshot,
} from './world/create-world.ts'
export { type Fired, type Firing, fire } from './world/fire.ts'
export type { Outside, OutsideReply } from './world/outside.ts'
export { beginRequest, jumpTo, nextMoment, notePoll, waitByJumping } from './world/pass-time.ts'
export { type Planted, plant, uidOf } from './world/place.ts'
export { fromPlainJson, toPlainJson } from './world/plain-json.ts'
export { mint, minted, type Realm, type RealmOptions, shownState, takeFired } from './world/realm.ts'
export { commonRoot } from './world/roots.ts'
export { settle } from './world/settle.ts'
export { exportWorld, importWorld, type WorldFile, worldFileVersion } from './world/world-file.ts'
export { patchData, touch } from './world/write.ts'
