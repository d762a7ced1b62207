import { type ClockMode, defaultStart, parseInstant } from '@standin/engine'
import { InvalidArgumentError } from 'commander'

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
