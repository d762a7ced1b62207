export {
  type Break,
  type ConflictCase,
  type ConflictReport,
  findPairwiseConflicts,
  type Pair,
} from './checks/pairwise-conflicts.ts'
export { textOf, type WireRequestInit, wireRequest } from './wire-request.ts'
