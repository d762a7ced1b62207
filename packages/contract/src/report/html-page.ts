// What every HTML report has, whatever the run: kept apart so that the script's hash can be a constant. The page allows
// no other script, so what a target answered can't run, not even by a mistake in escaping.

export const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700 }
@media (prefers-color-scheme: dark) { :root { --good: #3fb950; --bad: #ff7b72; --doubt: #d29922 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; margin: 0 } h1 + p { margin-top: .2rem }
table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .2rem .8rem; border-bottom: 1px solid var(--line) }
td { text-align: right } th { text-align: left }
pre, code { font: 13px/1.45 ui-monospace, monospace }
pre { background: var(--soft); padding: .6rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
ul.results { list-style: none; padding: 0 }
ul.results > li { border-bottom: 1px solid var(--line); padding: .3rem 0 }
.held b { color: var(--good) } .failed b { color: var(--bad) }
.deviated b, .guessed b, .skipped b { color: var(--doubt) }
b { display: inline-block; min-width: 5rem } small { opacity: .75 } dt { font-weight: 600 } dd { margin: 0 0 .4rem }
.pass { color: var(--good) } .fail, .empty { color: var(--bad) }
button { font: inherit; padding: .1rem .7rem; margin-right: .3rem } button[aria-pressed=true] { font-weight: 700 }
`

export const script = `
const buttons = [...document.querySelectorAll('button[data-show]')]
const items = [...document.querySelectorAll('ul.results > li')]
function show(wanted) {
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.show === wanted))
  for (const item of items) item.hidden = wanted !== 'all' && item.className !== wanted
}
for (const button of buttons) button.addEventListener('click', () => show(button.dataset.show))
`

/** The SHA-256 of the script, as the page's own policy names it; a test holds it. */
export const scriptHash = 'sha256-O8JSRTqlvGA7bTrK1Wvh8ReUWfxpMsCTYDzEayGCt74='
