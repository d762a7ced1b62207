import type { Remark } from '../expression/evaluate.ts'
import { type RunState, say } from '../run-state.ts'
import type { DataStep } from './data-step.ts'
import type { Frame } from './frame.ts'

export function sayUninitialized(state: RunState, { variables }: DataStep): void {
  for (const [key, { name, set, automatic }] of variables)
    if (!set && !automatic && !/^_(?:n|error)_$/.test(key))
      say(state, `NOTE: Variable ${name} is uninitialized.`)
}

const conversion = (from: string, to: string): string =>
  `NOTE: ${from} values have been converted to ${to} values at the places given by: (Line):(Column).`

const sentences: Partial<Record<Remark, string>> = {
  toNumber: conversion('Character', 'numeric'),
  toText: conversion('Numeric', 'character'),
  missing: 'NOTE: Missing values were generated as a result of performing an operation on missing values.',
  division:
    'NOTE: Mathematical operations could not be performed at the following places. The results of the ' +
    'operations have been set to missing values.',
}

/** What SAS says at the end of a step of conversions and missing values, with the places. */
export function sayRemarks({ state, remarks }: Frame): void {
  for (const [what, sentence] of Object.entries(sentences)) {
    const places = remarks.get(what as Remark)
    if (!places) continue
    say(state, sentence)
    const counted = what === 'missing' || what === 'division'
    if (counted) say(state, '      Each place is given by: (Number of times) at (Line):(Column).', 'note')
    const texts = [...places].map(([place, count]) => (counted ? `${count} at ${place}` : place))
    say(state, `      ${texts.join('   ')}   `, 'note')
  }
}
