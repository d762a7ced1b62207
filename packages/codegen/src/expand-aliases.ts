import { isObject, type Json, type JsonObject } from './json.ts'
import { aliasesOf, methods, splitPath, templateNames } from './list-operations.ts'

/** The path items with one more for each URL in `x-also-at`, which no other reader of OpenAPI understands. */
export function expandAliases(paths: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([key, item]): [string, Json][] =>
      isObject(item) && item['x-also-at'] ? expand(key, item) : [[key, item]],
    ),
  )
}

function expand(key: string, item: JsonObject): [string, Json][] {
  const { 'x-also-at': _, ...plain } = item
  const { path, variant } = splitPath(key)
  const suffix = variant === undefined ? '' : `#${variant}`
  const aliases = aliasesOf(item).map((alias, at): [string, Json] => [
    alias + suffix,
    aliasItem(plain, extraParameters(path, alias), `At${at + 2}`),
  ])
  return [[key, plain], ...aliases]
}

function extraParameters(path: string, alias: string): readonly Json[] {
  return templateNames(alias)
    .filter((name) => !templateNames(path).includes(name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

function aliasItem(item: JsonObject, extra: readonly Json[], suffix: string): JsonObject {
  const own = Array.isArray(item.parameters) ? item.parameters : []
  const parameters = [...extra, ...own]
  const operations = methods.flatMap((method) => {
    const operation = item[method]
    if (!isObject(operation)) return []
    return [[method, { ...operation, operationId: `${String(operation.operationId)}${suffix}` }]]
  })
  return { ...item, ...(parameters.length > 0 ? { parameters } : {}), ...Object.fromEntries(operations) }
}
