import type { World } from '@standin/engine'

/** Ports that worlds have for themselves: for clients that can say neither a header nor a longer base address. */
export interface Ports {
  /** Listens for a world; 0 takes a free port. Rejects with a StandinError when it can't. */
  open(world: World, port: number): Promise<number>
  /** The port that a world of this name has. */
  of(name: string): number | undefined
  close(name: string): void
}
