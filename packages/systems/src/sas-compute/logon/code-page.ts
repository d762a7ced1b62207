import type { Answer, Params } from '@standin/engine'

/** The address of clients that have none: a person reads the code and types it in (F10). */
const outOfBand = 'urn:ietf:wg:oauth:2.0:oob'

export const isShownOnScreen = (redirect: unknown): boolean =>
  redirect === undefined || redirect === outOfBand

/** The page that shows a code. */
export function codePage(code: string): Answer {
  const body = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Authorization code</title></head>
<body><p>Your authorization code:</p><p><code id="code">${code}</code></p></body>
</html>
`
  const headers = [
    ['content-type', 'text/html;charset=UTF-8'] as const,
    ['cache-control', 'no-store'] as const,
  ]
  return { status: 200, headers, body }
}

/** Sends the browser to the client's address, with the code and the state that came with the request. */
export function codeRedirect(code: string, { redirect_uri, state }: Params): Answer {
  const target = new URL(String(redirect_uri))
  target.searchParams.set('code', code)
  if (state !== undefined) target.searchParams.set('state', String(state))
  return {
    status: 302,
    headers: [
      ['location', target.href],
      ['cache-control', 'no-store'],
    ],
    body: '',
  }
}
