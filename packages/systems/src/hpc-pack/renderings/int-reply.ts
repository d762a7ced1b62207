import type { Answer, Call } from '@standin/engine'
import { valueReply } from '../wire.ts'

/** A number as `<int>`: what makes something answers with its id. */
export const intReply = (call: Call, value: number): Answer => valueReply(call, 200, 'Int', value)
