import { readFile } from 'node:fs/promises'
import { defineConfig, type UserConfig } from 'tsdown'
import { bundledLicenses } from './bundled-licenses.ts'

const shared: UserConfig = {
  outDir: 'dist',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: true,
  logLevel: 'error',
  // Sources, as tests take them.
  inputOptions: { resolve: { conditionNames: ['@standin/source', 'node', 'import', 'default'] } },
  dts: { generator: { emit: declared }, entry: ['src/*.ts', 'src/client/index.ts'] },
  deps: {
    neverBundle: ['vitest', 'msw', /^node:/],
    // What users get inside of ours, by name: nothing else may slip in.
    onlyBundle: [
      '@hono/node-server',
      '@noble/hashes',
      '@peculiar/utils',
      'asn1js',
      'bytestreamjs',
      'commander',
      'fast-check',
      'hono',
      'pkijs',
      'pure-rand',
      'saxes',
      'xmlchars',
      'yaml',
      'zod',
    ],
  },
}

/** The declarations that tsc made of a source: of this package in `types`, of those before it in `dist`. */
async function declared(_code: string, file: string) {
  const [, place = '', path = ''] = /^(.*)\/src\/(.*)\.ts$/.exec(file.replaceAll('\\', '/')) ?? []
  const folder = place.endsWith('/standin') ? 'types' : 'dist'
  return { code: await readFile(`${place}/${folder}/${path}.d.ts`, 'utf8') }
}

const client = 'src/client/index.ts'

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    plugins: [bundledLicenses()],
    entry: {
      index: 'src/index.ts',
      vitest: 'src/vitest.ts',
      msw: 'src/msw.ts',
      pact: 'src/pact.ts',
      'verifier-process': '../pact/src/verify/verifier-process.ts',
      client,
      cli: 'src/cli/main.ts',
    },
  },
  { ...shared, format: 'cjs', entry: { client } },
])
