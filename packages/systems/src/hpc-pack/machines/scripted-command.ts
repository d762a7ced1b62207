/** What the command of a task comes to. */
export interface CommandOutcome {
  /** How long it runs, ms. */
  readonly duration: number
  /** Zero is success. */
  readonly exitCode: number
  readonly output: string
}

/** A test over a command line, and what commands that it matches do. `pattern` is a RegExp source, without flags. */
export interface ScriptedCommand {
  readonly match: { readonly contains: string } | { readonly equals: string } | { readonly pattern: string }
  readonly duration?: number
  readonly exitCode?: number
  readonly output?: string
}

/** How long a command takes that says nothing of it, ms. */
const usual = 10_000

/** The outcome of a command line: the first that matches, or what `sleep` and `exit` in it say. */
export function outcomeOf(commandLine: string, scripted: readonly ScriptedCommand[]): CommandOutcome {
  const found = scripted.find(({ match }) => matches(match, commandLine))
  if (found)
    return { duration: found.duration ?? usual, exitCode: found.exitCode ?? 0, output: found.output ?? '' }
  const sleeps = /\b(?:sleep|timeout)\s+(?:\/t\s+)?(\d{1,9})\b/i.exec(commandLine)?.[1]
  const exits = /\bexit\s+(?:\/b\s+)?(\d{1,9})\b/i.exec(commandLine)?.[1]
  const duration = sleeps === undefined ? usual : Number(sleeps) * 1000
  return { duration, exitCode: Number(exits ?? 0), output: '' }
}

function matches(match: ScriptedCommand['match'], commandLine: string): boolean {
  if ('contains' in match) return commandLine.includes(match.contains)
  if ('equals' in match) return commandLine === match.equals
  return new RegExp(match.pattern).test(commandLine)
}
