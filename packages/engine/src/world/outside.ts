import { StandinError } from '../errors/standin-error.ts'

/** What handlers may ask that lies outside of the world: given by the listener, since the engine itself has no network. */
export interface Outside {
  /**
   * Posts a body and answers with what came back, whatever its status. Rejects with a StandinError where it may not
   * ask, and where nothing answers.
   */
  post(url: string, body: Uint8Array, headers: Readonly<Record<string, string>>): Promise<OutsideReply>
}

export interface OutsideReply {
  readonly status: number
  readonly body: Uint8Array
}

/** The outside of a world that was made without one. */
export const noOutside: Outside = {
  post: (url) =>
    Promise.reject(
      new StandinError(
        'no-outside',
        `Nothing can be asked at ${url}: this world was made without an outside.`,
        "Use the listener's `startStandin`, or pass `outside` to `createStandin` or `createWorld`.",
      ),
    ),
}
