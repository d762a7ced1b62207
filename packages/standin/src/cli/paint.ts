import { styleText } from 'node:util'
import type { Paint } from '@standin/contract'

const styles = { good: 'green', bad: 'red', doubtful: 'yellow', dim: 'dim', strong: 'bold' } as const

/** Colours on a terminal, and nowhere else. */
export const paint: Paint = (style, text) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(styles[style], text) : text
