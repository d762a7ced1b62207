import { type ClockMode, defaultStart, parseDuration, parseInstant } from '@standin/engine'
import { systemIds } from '@standin/systems'
import { InvalidArgumentError, Option } from 'commander'

export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 takes a free one.')
}

export function parseStart(text: string): number {
  const at = text === 'now' ? Date.now() : parseInstant(text)
  if (at !== undefined) return at
  throw new InvalidArgumentError("Write it as 2036-01-01T00:00:00Z, or 'now'.")
}

export const clockModes: readonly ClockMode[] = ['auto', 'manual', 'real']

export { defaultStart }

export function parseLength(text: string): number {
  const ms = parseDuration(text)
  if (ms !== undefined && ms > 0) return ms
  throw new InvalidArgumentError("Write it as '500ms', '30s' or '2m'.")
}

export function parseCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('It is a whole number above zero.')
}

type Pairs = Readonly<Record<string, string>>

export function parseHeader(text: string, before: Pairs): Pairs {
  const [, name, value] = /^([^:\s]+):\s*(.+)$/.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError("Write it as 'X-Auth-Token: abc'.")
  return { ...before, [name.toLowerCase()]: value }
}

export function parseVariable(text: string, before: Pairs): Pairs {
  const [, name, value] = /^([^=\s]+)=(.*)$/.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError("Write it as 'project_id=abc'.")
  return { ...before, [name]: value }
}

/** The system that a command is about, by its id. */
export const systemOption = () =>
  new Option('--system <id>', 'which system').choices(systemIds).makeOptionMandatory()
