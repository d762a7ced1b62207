import { byVersion } from '../version.ts'

/**
 * The version of a service that a session gets: null of a service that is registered without one, the newest when
 * none was asked for, undefined when there is no such version (Telepathy, session launcher).
 */
export function chooseVersion(
  versions: readonly string[] | undefined,
  asked: string | null,
): string | null | undefined {
  if (versions === undefined || versions.length === 0) return asked === null ? null : undefined
  if (asked === null) return versions.toSorted(byVersion)[0]
  return versions.find((version) => byVersion(version, asked) === 0)
}
