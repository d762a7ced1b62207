import { assumed, type Evidence, type Mismatch, recorded, type Tier, type WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import type { Failure, PromiseResult, RunReport } from '../result.ts'
import type { ReportContext } from './report-context.ts'

export const context: ReportContext = { system: kettle }

interface Described {
  readonly suite?: string
  readonly tier?: Tier
  readonly evidence?: Evidence
  readonly source?: string
  readonly seen?: PromiseResult['seen']
  readonly fired?: readonly string[]
}

function about(title: string, { suite = 'scenarios', ...described }: Described) {
  const evidence = recorded('Kettle 1', 'F1')
  const rest = { tier: 'core' as const, evidence, milliseconds: 5, seen: [], fired: [], ...described }
  return { id: `${suite}/${title}`, title, suite, ...rest }
}

export const held = (title: string, described: Described = {}): PromiseResult => ({
  ...about(title, described),
  outcome: 'held',
})

export const skipped = (title: string, reason: string, described: Described = {}): PromiseResult => ({
  ...about(title, described),
  outcome: 'skipped',
  reason,
})

export const failed = (
  title: string,
  failure: Partial<Failure> = {},
  described: Described = {},
): PromiseResult => ({
  ...about(title, described),
  outcome: 'failed',
  failure: { where: 'step 0', operation: 'getKettle', mismatch: cold, request, reply, ...failure },
})

export const deviated = (title: string, reason: string): PromiseResult => ({
  ...failed(title),
  outcome: 'deviated',
  reason,
  failure: { where: 'step 0', operation: 'getKettle', mismatch: cold },
})

export const guess = assumed('a thermometer')

export const cold: Mismatch = { pointer: 'body/state', expected: 'hot', actual: 'cold' }

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const request: WireRequest = {
  method: 'GET',
  path: '/kettles/1',
  query: '',
  headers: { host: 'standin.test', authorization: 'Bearer s3cr3t-token', accept: 'application/json' },
  body: bytes(''),
}

const reply = {
  status: 200,
  headers: [['Content-Type', 'application/json']],
  body: '{"state":"cold"}',
} as const

/** An error as the reply to a failure. */
export const errorReply = { status: 409, headers: [], body: '{}' } as const

export const reportOf = (results: readonly PromiseResult[], more: Partial<RunReport> = {}): RunReport => ({
  version: 1,
  system: 'kettle',
  target: 'http://127.0.0.1:9999',
  tier: 'complete',
  startedAt: '2036-01-02T03:04:05.000Z',
  milliseconds: 1234,
  leftBehind: [],
  ...more,
  results,
})

/** What breaks out of HTML, XML, Markdown, terminals and shells. */
export const nasty = [
  '<script>alert(1)</script>',
  `"><img src=x onerror='alert(1)'>`,
  ']]> &amp; &#0; -->',
  'line\r\nbreak\ttab',
  '\u0000\u0001\u001b[31m\u007f\u009b',
  '\ud800 \udfff \ufffe \uffff',
  '\u202eright to left',
  '``` ```` | [a](javascript:1) @everyone #1 </details>',
  "'; rm -rf / #$(id)`id`",
  '😀 é',
].join(' ')

/** A report in which everything that a target or a system may say is hostile. */
export function nastyReport(): RunReport {
  const hostile = {
    where: nasty,
    operation: nasty,
    mismatch: { pointer: nasty, expected: { [nasty]: nasty }, actual: nasty },
    request: { ...request, path: `/${nasty}`, query: nasty, headers: { [nasty]: nasty }, body: bytes(nasty) },
    reply: {
      status: 200,
      reason: nasty,
      headers: [
        ['content-type', nasty],
        ['etag', nasty],
      ],
      body: nasty,
    },
  } as const
  const described = { suite: nasty, source: `${nasty}:7`, evidence: recorded(nasty, nasty) }
  return reportOf(
    [
      failed(nasty, hostile, described),
      failed(`${nasty} guessed`, hostile, { evidence: assumed(nasty) }),
      {
        ...failed(`${nasty} deviates`, hostile, described),
        outcome: 'deviated',
        reason: nasty,
      } as PromiseResult,
      skipped(`${nasty} skipped`, nasty),
      held(`${nasty} held`),
    ],
    { system: nasty, target: nasty, release: nasty, startedAt: nasty, leftBehind: [nasty] },
  )
}

/** As many as a large system has, of every outcome. */
export function manyResults(): RunReport {
  const results = Array.from({ length: 10_000 }, (_, i) => {
    if (i % 4 === 0) return failed(`promise ${i}`)
    return i % 4 === 1 ? skipped(`promise ${i}`, 'no shelf') : held(`promise ${i}`)
  })
  return reportOf(results)
}

const [name, value] = [/[\w:-]+/.source, /"[^"<]*"/.source]
const token = new RegExp(`<(/?)(${name})((?:\\s+${name}(?:=${value})?)*)\\s*(/?)>|<[!?][^>]*>|[^<]+`, 'gy')
const voids = ['meta']

/** What is not well-formed in markup, or undefined: every tag closes, and every & and < is part of something. */
export function findMalformed(markup: string): string | undefined {
  const open: string[] = []
  // Scripts and styles hold text that is no markup.
  const text = markup.replaceAll(/<(script|style)>[^<]*<\/\1>/g, '')
  let at = 0
  for (const match of text.matchAll(token)) {
    const [whole, closing, tag = '', attributes = '', alone] = match
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(tag === '' ? whole : attributes)) return `a bare & in ${whole}`
    if (closing && open.pop() !== tag) return `</${tag}> closes nothing`
    if (tag !== '' && !closing && !alone && !voids.includes(tag)) open.push(tag)
    at = match.index + whole.length
  }
  if (at !== text.length) return `what is this: ${text.slice(at, at + 80)}`
  return open.length === 0 ? undefined : `<${open.join('> <')}> not closed`
}
