import type { Evidence, System, WorldChoice, WorldFit } from '@standin/engine'

type Row = readonly string[]

export function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [lines[0], `|${head.map(() => '---|').join('')}`, ...lines.slice(1)].join('\n')
}

/** Values of settings as code, with bars that end no cell. */
const code = (value: unknown) => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``

/** The parts of a system's README that follow from the system itself, by the names of their markers. */
export function partsOf(system: System): Readonly<Record<string, string>> {
  const written = { settings: settingsOf(system), quirks: quirksOf(system), coverage: coverageOf(system) }
  return { ...written, ...faultsAndWorldsOf(system) }
}

/** Of those the parts on what can be made to go wrong, and on how a world is chosen. */
export function faultsAndWorldsOf(system: System): Readonly<Record<string, string>> {
  const { faultPlans = {}, faultWords, worldChoices } = system
  return {
    plans: happeningsOf('plan', faultPlans),
    expiry: happeningsOf('what', faultWords?.expire ?? {}),
    worlds: worldsOf(worldChoices),
  }
}

function happeningsOf(kind: string, all: Readonly<Record<string, { readonly about: string }>>): string {
  const rows = Object.entries(all).map(([name, { about }]) => [`\`${name}\``, about])
  return table([kind, 'what happens'], rows)
}

const ways: Readonly<Record<WorldChoice, string>> = {
  port: 'a port of its own: `"port": true` when it is made',
  header: 'the header `X-Standin-World`',
  prefix: 'the prefix `/_w/<world>` of all paths',
}

const fits: Readonly<Record<WorldFit['for'], string>> = {
  all: 'every client',
  own: 'clients that you write, or can tell what to send',
  none: 'no client',
}

function worldsOf(choices: System['worldChoices']): string {
  const rows = Object.entries(choices ?? {}).map(([way, fit]) => [
    ways[way as WorldChoice],
    fits[fit.for],
    fit.why,
  ])
  return table(['way', 'fits', 'why'], rows)
}

function settingsOf({ settings }: System): string {
  const rows = Object.entries(settings).map(([name, { about, value }]) => [`\`${name}\``, about, code(value)])
  return table(['setting', 'means', 'default'], rows)
}

function quirksOf({ quirks }: System): string {
  const rows = quirks.map(({ id, about, page, real, follows, evidence }) => [
    `\`${id}\``,
    about,
    page,
    real,
    follows === 'setting' ? 'a setting chooses' : follows,
    sourceOf(evidence),
  ])
  return table(['quirk', 'about', 'page', 'real system', 'here', 'seen'], rows)
}

function sourceOf(evidence: Evidence): string {
  if (evidence.kind === 'recorded') return `${evidence.system}, ${evidence.finding}`
  return evidence.kind === 'client' ? evidence.client : evidence.kind
}

function coverageOf({ operations, handlers }: System): string {
  const all = Object.entries(operations).filter(([, { method }]) => method !== 'HEAD')
  const tags = [...new Set(all.map(([, { tag }]) => tag ?? ''))]
  const rows = tags.map((tag) => {
    const names = all.filter(([, operation]) => (operation.tag ?? '') === tag).map(([name]) => name)
    const [built, not] = [names.filter((name) => handlers[name]), names.filter((name) => !handlers[name])]
    return [tag, `${built.length} of ${names.length}`, built.join(', '), not.join(', ')]
  })
  const count = all.filter(([name]) => handlers[name]).length
  const total = `${count} of ${all.length} operations are built.`
  return `${total}\n\n${table(['part', 'built', 'these', 'answer 501'], rows)}`
}

/** Puts each part between its markers. */
export function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [before, rest] = filled.split(open)
    const after = rest?.split(close)[1]
    if (before === undefined || after === undefined) throw new Error(`The README has no markers for ${name}.`)
    return `${before}${open}\n\n${part}\n\n${close}${after}`
  }, text)
}
