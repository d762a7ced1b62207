import fc from 'fast-check'
import type { Json } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'
import { mutateSample } from './mutate-sample.ts'
import { type Reader, readWithAjv, readWithZod } from './read-schema.ts'
import { plain, sampleSchema } from './sample-schema.ts'

export type Disagreement = { schema: string; sample: Json; zod: boolean; ajv: boolean }
export type Agreement = {
  /** How many samples of each schema ajv took, and how many it refused. */
  readonly counts: ReadonlyMap<string, { readonly valid: number; readonly invalid: number }>
  readonly disagreements: readonly Disagreement[]
}

type Options = { readonly seed?: number; readonly runs?: number; readonly limit?: number }

/**
 * Reads generated samples of every schema, valid and nearly valid ones, with zod and with ajv.
 * Where they differ, the generated schemas say something that the running server does not check.
 */
export function agree(table: SchemaTable, { seed = 1, runs = 30, limit = 400 }: Options = {}): Agreement {
  const [zod, ajv] = [readWithZod(table), readWithAjv(table)]
  const results = Object.keys(table).map((schema) => {
    const samples = samplesOf(table, schema, { seed, runs, limit })
    return [schema, compare(schema, samples, zod, ajv)] as const
  })
  return {
    counts: new Map(results.map(([schema, { valid, invalid }]) => [schema, { valid, invalid }])),
    disagreements: results.flatMap(([, { disagreements }]) => disagreements),
  }
}

function samplesOf(table: SchemaTable, name: string, { seed, runs, limit }: Required<Options>): Json[] {
  const schema = table[name]
  const valid = fc.sample(sampleSchema(table, schema), { seed, numRuns: runs }).map(plain)
  const mutants = valid.flatMap((sample) => mutateSample(table, schema, sample))
  // Evenly over all of them, since those of one sample stand together.
  const every = Math.max(1, Math.floor(mutants.length / limit))
  return [...valid, ...mutants.filter((_, index) => index % every === 0).map(plain)]
}

function compare(schema: string, samples: readonly Json[], zodOf: Reader, ajvOf: Reader) {
  const [zod, ajv] = [zodOf(schema), ajvOf(schema)]
  const verdicts = samples.map((sample) => ({ schema, sample, zod: zod(sample), ajv: ajv(sample) }))
  const valid = verdicts.filter((verdict) => verdict.ajv).length
  return {
    valid,
    invalid: verdicts.length - valid,
    disagreements: verdicts.filter((verdict) => verdict.zod !== verdict.ajv),
  }
}

/** Disagreements as lines for a test's message, the shortest sample of each schema first. */
export function renderDisagreements(disagreements: readonly Disagreement[]): string {
  return disagreements
    .map(
      ({ schema, sample, zod, ajv }) =>
        `${schema}: zod ${word(zod)}, ajv ${word(ajv)} ${JSON.stringify(sample)}`,
    )
    .sort((left, right) => left.length - right.length)
    .join('\n')
}

const word = (valid: boolean): string => (valid ? 'takes' : 'refuses')
