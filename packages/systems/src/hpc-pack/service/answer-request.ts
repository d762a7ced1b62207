import { entryOf } from '../settings.ts'
import { computeNode, type DataAnswer, type SoaOutcome, type SoaRequest } from './service.ts'

/** What a service that is data makes of a request; what runs code has its outcomes already. */
export function answerRequest(answer: DataAnswer, request: SoaRequest): SoaOutcome {
  if (answer.kind === 'echo') return { output: echo(request) }
  if (answer.kind === 'fixed') return answer.outcome
  if (answer.kind === 'table') return entryOf(answer.rows, request.input) ?? answer.otherwise ?? notListed
  return notListed
}

const notListed: SoaOutcome = { fault: 'The service has no answer to this request.' }

/** What comes with HPC Pack puts the node's name before the input, in two forms (EchoSvcLib). */
function echo({ input, body }: SoaRequest): string {
  return body === undefined ? `${computeNode} (GenericService): ${input}` : `${computeNode}:${input}`
}
