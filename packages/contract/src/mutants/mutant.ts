import type { System, WireReply, WireRequest } from '@standin/engine'

/** One exchange of a provider, with the operation that it was taken for. */
export interface Exchanged {
  /** `-` where a request meant no operation. */
  readonly operation: string
  readonly request: WireRequest
  readonly reply: WireReply
}

/** What a provider says in the place of its reply. */
export type Alter = (exchanged: Exchanged) => WireReply

/** An implementation under test: a changed copy of a system, its replies changed on their way out, or both. */
export interface Provider {
  readonly system: System
  /** Made anew for each world, since some remember what they said before. */
  readonly alter?: () => Alter
}

/** A small wrong of a provider, made on purpose, that the kit has to notice. */
export interface Mutant {
  /** `<system>/<operator>/<where>`: stable as long as the tables are. */
  readonly id: string
  readonly system: string
  readonly operator: string
  readonly where: string
  /** What has to happen for it to show: tokens of the facts, any of them. None stands for anything. */
  readonly touches: readonly string[]
  /** Of those, where it shows first. */
  readonly near: readonly string[]
  readonly mutate: (system: System) => Provider
}

/** A mutant as an operator writes it; its system and operator are added to it. */
export type Sketch = Pick<Mutant, 'where' | 'touches' | 'mutate'> & Partial<Pick<Mutant, 'near'>>
