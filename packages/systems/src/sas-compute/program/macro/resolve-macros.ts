import { mask, maskAll, maskTriggers } from '../mask.ts'
import { matchParens } from './match-parens.ts'

/** What resolution asks of the run: variables, macros and macro functions, and a place for what goes wrong. */
export interface MacroSource {
  /** By upper-case name. */
  readonly value: (name: string) => string | undefined
  readonly isFunction: (name: string) => boolean
  /** By upper-case name; the argument is resolved already, but for `%nrstr`. */
  readonly call: (name: string, argument: string) => string
  /** Whether a macro is defined, and takes arguments. */
  readonly macro?: (name: string) => 'plain' | 'parameters' | undefined
  /** The text that a macro gives; its argument is as written. */
  readonly callMacro?: (name: string, argument: string | undefined) => string
  readonly unresolved: (name: string) => void
  readonly tooLong: () => void
}

/** The longest text expression of the macro processor. */
const longestExpression = 65_534
const deepest = 50
const passesAtMost = 20

interface Resolution {
  readonly source: MacroSource
  /** Characters that references may still add. */
  room: number
}

/**
 * Text with `&name`, `&name.`, `&&name`, `&=name`, macro functions and macros resolved, but not inside single
 * quotes. What a reference gives is not read again; only pairs of `&` cause another pass.
 */
export function resolveMacros(text: string, source: MacroSource): string {
  const resolution: Resolution = { source, room: longestExpression }
  let resolved = text
  for (let pass = 0; pass < passesAtMost && /[&%]/.test(resolved); pass++) {
    const again = resolved.includes('&&')
    resolved = expand(resolved, resolution, 0)
    if (!again) break
  }
  return resolved
}

// A run of `&` matches without a name too, or each of its characters would be tried as its start.
const tokenSource = /(&+)(?:(=?)([A-Za-z_]\w*)(\.?))?|%([A-Za-z_]\w*)(\()?|['"]/g

interface Token {
  readonly parts: RegExpExecArray
  /** Of a call, what is between its parentheses. */
  readonly argument: string | undefined
  readonly end: number
}

function expand(text: string, resolution: Resolution, depth: number): string {
  if (depth > deepest) return text
  const pieces: string[] = []
  let from = 0
  for (const token of tokens(text, resolution.source)) {
    const [, , , , , call] = token.parts
    const replacement = call
      ? callFunction(call, token.argument, resolution, depth)
      : refer(token.parts, resolution)
    pieces.push(text.slice(from, token.parts.index), replacement)
    from = token.end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

function* tokens(text: string, source: MacroSource): Generator<Token> {
  const pattern = new RegExp(tokenSource)
  const parens = matchParens(text)
  let doubled = false
  for (let parts = pattern.exec(text); parts; parts = pattern.exec(text)) {
    const end = pattern.lastIndex
    if (parts[0] === '"') doubled = !doubled
    else if (parts[0] === "'") pattern.lastIndex = (doubled ? 0 : text.indexOf("'", end) + 1) || end
    const token = parts[3] ? { parts, argument: undefined, end } : callAt(text, parts, parens, source)
    if (!token) continue
    pattern.lastIndex = token.end
    yield token
  }
}

/** `%name(…)` where that is a function or a macro, `%name` where it is a macro. */
function callAt(
  text: string,
  parts: RegExpExecArray,
  parens: ReadonlyMap<number, number>,
  source: MacroSource,
): Token | undefined {
  const name = parts[5]?.toUpperCase()
  if (name === undefined) return undefined
  const open = parts.index + name.length + 1
  const close = parts[6] ? parens.get(open) : undefined
  const isFunction = source.isFunction(name)
  const macro = isFunction ? undefined : source.macro?.(name)
  if (close !== undefined && (isFunction || macro === 'parameters'))
    return { parts, argument: text.slice(open + 1, close), end: close + 1 }
  return macro ? { parts, argument: undefined, end: open } : undefined
}

function refer(
  [all, ampersands = '', equals = '', name = '', dot = '']: RegExpExecArray,
  to: Resolution,
): string {
  if (ampersands.length % 2 === 0) return '&'.repeat(ampersands.length / 2) + equals + name + dot
  const value = to.source.value(name.toUpperCase())
  if (value === undefined) to.source.unresolved(name.toUpperCase())
  if (value === undefined || !fits(value, to)) return maskTriggers(all)
  const naming = equals === '' ? '' : `${name.toUpperCase()}=`
  return '&'.repeat((ampersands.length - 1) / 2) + naming + maskTriggers(value)
}

function callFunction(
  call: string,
  argument: string | undefined,
  resolution: Resolution,
  depth: number,
): string {
  const name = call.toUpperCase()
  const { source } = resolution
  if (name === 'NRSTR') return maskAll(unquoteMarks(argument ?? ''))
  if (!source.isFunction(name)) {
    const given = source.callMacro?.(name, argument) ?? ''
    return fits(given, resolution) ? given : ''
  }
  const resolved = expand(unquoteMarks(argument ?? '', name), resolution, depth + 1)
  const given = source.call(name, resolved)
  return fits(given, resolution) ? given : ''
}

/** In `%str` and `%nrstr` a sign behind `%` is that sign: `%'`, `%"`, `%(`, `%)`, `%%`. */
function unquoteMarks(argument: string, name = 'STR'): string {
  return name === 'STR' ? argument.replace(/%(['"()%])/g, (_, sign: string) => mask(sign)) : argument
}

/**
 * References that refer to what they made before would double it each time: beyond the limit they stay as
 * they are.
 */
function fits(value: string, resolution: Resolution): boolean {
  if (value.length <= resolution.room) {
    resolution.room -= value.length
    return true
  }
  if (resolution.room >= 0) resolution.source.tooLong()
  resolution.room = -1
  return false
}
