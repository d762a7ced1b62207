import type { Answer } from '@standin/engine'

/** An error as SASLogon says it, which speaks OAuth and not the platform's envelope (RFC 6749, 5.2). */
export function oauthError(status: number, error: string, description: string): Answer {
  return oauthReply(status, { error, error_description: description })
}

export function oauthReply(status: number, body: object): Answer {
  const headers = [
    ['content-type', 'application/json;charset=UTF-8'] as const,
    ['cache-control', 'no-store'] as const,
  ]
  return { status, headers, body: JSON.stringify(body) }
}
