import type { Version } from './types.ts'

/** `1.0` of the parts that a client sends. A build or revision of -1 is not said. */
export function versionText(version: NonNullable<Version>): string {
  const { _Major: major, _Minor: minor, _Build: build, _Revision: revision } = version
  return [major, minor, build, revision].filter((part, place) => place < 2 || part >= 0).join('.')
}

/** The parts that .NET writes of `1.0`, the build and revision that it lacks as -1; null of no version. */
export function versionParts(text: string | null): Version {
  if (text === null) return null
  const [major = 0, minor = 0, build = -1, revision = -1] = text.split('.').map(Number)
  return { _Build: build, _Major: major, _Minor: minor, _Revision: revision }
}

/** Newest first. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((each) => each.split('.').map(Number))
  for (const place of [0, 1, 2, 3]) {
    const order = (right?.[place] ?? -1) - (left?.[place] ?? -1)
    if (order !== 0) return order
  }
  return 0
}
