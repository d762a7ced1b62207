// The server that tests speak to, by path: the server's own tests use the toy system, which uses this package's
// validator, and the build refuses a ring of packages, even one of development dependencies.
export { createStandin, type Standin, type StandinOptions } from '../../server/src/index.ts'
export {
  type Break,
  findPairwiseConflicts,
  textOf,
  type WireRequestInit,
  wireRequest,
} from '../../server/src/testing.ts'
