export { type AnswerOn, createStandin, type Standin, type StandinOptions } from './app.ts'
export { type HandleOptions, handle } from './handle.ts'
export { type Problem, problemReply } from './problem.ts'
export type { Worlds } from './worlds.ts'
