type Schema = Readonly<Record<string, unknown>>

/** What the document says of a member of a body, by the body's schema and a pointer into it. */
export async function aboutMember(name: string, pointer: string): Promise<string | undefined> {
  const document = (await import('./generated/document.ts')).document as {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  }
  const { schemas } = document.components
  const follow = (schema: Schema | undefined): Schema | undefined =>
    typeof schema?.$ref === 'string' ? follow(schemas[schema.$ref.split('/').at(-1) ?? '']) : schema
  let schema = follow(schemas[name])
  let about: unknown
  for (const part of pointer.split('/').slice(1)) {
    schema = follow(memberOf(schema, part))
    about = schema?.description ?? about
  }
  return typeof about === 'string' ? about : undefined
}

function memberOf(schema: Schema | undefined, name: string): Schema | undefined {
  const { properties = {}, additionalProperties, items } = schema ?? {}
  const own = properties as Readonly<Record<string, Schema>>
  if (Object.hasOwn(own, name)) return own[name]
  return [additionalProperties, items].find((each): each is Schema => typeof each === 'object')
}
