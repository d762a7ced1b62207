import openapiTypescript, { astToString } from 'openapi-typescript'
import { checkDocument } from './check-document.ts'
import { hoistSchemas } from './hoist-schemas.ts'
import { mergeVariants } from './merge-variants.ts'
import { operationTable } from './operation-table.ts'
import type { Document } from './read-document.ts'
import { renderConstant, renderHeader } from './render-module.ts'
import { schemaTable } from './schema-table.ts'
import type { Target } from './targets.ts'
import { xmlTable } from './xml-table.ts'

/** The modules of a system: file name → text. */
export type Modules = { readonly [file: string]: string }

export async function generateSystem(
  document: Document,
  { composed }: Pick<Target, 'composed'> = {},
): Promise<Modules> {
  checkDocument(document, composed)
  const hoist = hoistSchemas(document)
  const operations = renderConstant('operations', operationTable(document, hoist))
  const schemas = renderConstant(
    'schemas',
    schemaTable(document, hoist),
    ' as const satisfies Record<string, object>',
  )
  const xml = xmlTable(document, hoist)
  const modules = {
    'types.ts': await renderTypes(document),
    'operations.ts': `${operations}\nexport type OperationId = keyof typeof operations\n`,
    'schemas.ts': schemas,
    // A plain object: nobody needs its literal types, and they would cost the compiler dearly.
    'document.ts': renderConstant('document: object', mergeVariants(document), ''),
    ...(Object.keys(xml).length > 0 ? { 'xml.ts': renderConstant('xml', xml) } : {}),
  }
  const header = renderHeader(document.file)
  return Object.fromEntries(Object.entries(modules).map(([file, text]) => [file, `${header}\n${text}`]))
}

async function renderTypes({ root }: Document): Promise<string> {
  // It takes the document as its own and changes it. A member with a default may still be left out by a client.
  const ast = await openapiTypescript(JSON.stringify(root), { defaultNonNullable: false, silent: true })
  return astToString(ast)
}
