import type { Answer, Refusal, Resource } from '@standin/engine'
import { type ErrorName, errors } from './errors.ts'
import { etagOf, type KettleData } from './kettle.machine.ts'

const temperatures: Readonly<Record<string, number>> = { cold: 20, heating: 70, hot: 98 }

export function kettleBody(kettle: Resource, shown: string, base: string): object {
  const { name, litres } = kettle.data as KettleData
  const href = `${base}/kettles/${kettle.id}`
  const links = [
    { rel: 'self', method: 'GET', href },
    { rel: 'on', method: 'PUT', href: `${href}/switch?value=on` },
  ]
  return { id: kettle.id, name, litres, state: shown, temperature: temperatures[shown] ?? 20, links }
}

export function kettleReply(status: number, kettle: Resource, shown: string, base: string): Answer {
  return {
    status,
    headers: [
      ['content-type', 'application/json'],
      ['etag', etagOf(kettle)],
      ...(status === 201 ? [['location', `${base}/kettles/${kettle.id}`] as const] : []),
    ],
    body: JSON.stringify(kettleBody(kettle, shown, base)),
  }
}

export function renderError({ error, details }: Refusal): Answer {
  const { status, title } = errors[error as ErrorName]
  const { reason, allowed } = (details ?? {}) as { reason?: string; allowed?: readonly string[] }
  const allow = status === 405 ? [['allow', (allowed ?? []).join(', ')] as const] : []
  return {
    status,
    headers: [['content-type', 'application/problem+json'] as const, ...allow],
    body: JSON.stringify({ type: 'about:blank', title, status, ...(reason ? { detail: reason } : {}) }),
  }
}
