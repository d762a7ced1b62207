import { letters, type Realm, type Resource, uidOf } from '@standin/engine'
import type { FileContent } from './file-content.ts'

/** A file of the Files service, which no session owns. */
export interface StoredFileData {
  readonly name: string
  readonly contentType: string
  readonly contentDisposition: string
  readonly parentUri: string | null
  readonly typeDefName: string | null
  readonly content: FileContent
  readonly revision: number
  readonly createdBy: string
  readonly modifiedBy: string
  readonly modifiedAt: number
}

export type StoredFile = Resource<StoredFileData>

export const storedFileUid = (id: unknown) => uidOf(null, 'storedFile', String(id))

/** Changes with every write. */
export function storedFileTag({ uid, data }: StoredFile): string {
  return `"${letters(`${uid}|${data.revision}`, 10)}"`
}

/** The file that a URI names: `/files/files/<id>`, with its content or without, with an origin and a prefix or without. */
export function storedFileAt(realm: Realm, uri: string): StoredFile | undefined {
  const id = /(?:^|\/)files\/files\/([^/?#]+)(?:\/content)?\/?$/.exec(uri)?.[1]
  return id === undefined ? undefined : (realm.store.get(storedFileUid(id)) as StoredFile | undefined)
}
