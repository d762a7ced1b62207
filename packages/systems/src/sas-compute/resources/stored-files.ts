import { type Call, fire, type Settled } from '@standin/engine'
import { readUpload, type Upload } from '../files/read-upload.ts'
import { type StoredFile, storedFileTag, storedFileUid } from '../files/stored-file.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { type Queryable, query } from '../queries.ts'
import { contentReply } from '../renderings/file.ts'
import { storedFileBody, storedFileReply } from '../renderings/stored-file.ts'
import type { Handlers } from '../types.ts'

export const storedFiles: Handlers = {
  createStoredFile: (call) => fireStored(call, 'createStoredFile', undefined, readUpload(call)),
  updateStoredFileContent: (call) =>
    fireStored(call, 'updateStoredFileContent', String(call.path.fileId), readUpload(call)),
  deleteStoredFile: (call) => fireStored(call, 'deleteStoredFile', String(call.path.fileId)),
  getStoredFile: (call) => read(call, (file) => storedFileReply(200, file, call)),
  getStoredFileContent: (call) =>
    read(call, (file) => contentReply(file.data.content, file.data.contentType, storedFileTag(file))),
  getStoredFiles(call) {
    const all = call.realm.store.children(null, 'storedFile') as readonly StoredFile[]
    const { parentUri } = call.query
    const wanted = parentUri === undefined ? all : all.filter(({ data }) => data.parentUri === parentUri)
    const found = query(wanted, call.query, queryableIn(call))
    if ('error' in found) return { refuse: found }
    const collection = {
      name: 'files',
      path: `${call.prefix}/files/files`,
      itemType: media.storedFile,
      total: found.items.length,
      render: (start: number, end: number) =>
        found.items.slice(start, end).map((file) => storedFileBody(file, call)),
    }
    return collectionReply(collection, call.query, call.accept)
  },
}

/** Fires an event on a file of the service, or makes one. */
export function fireStored(call: Call, event: string, id: string | undefined, upload?: Upload): Settled {
  const named = id === undefined ? {} : { id }
  const fired = fire(call.realm, {
    kind: 'storedFile',
    parent: null,
    ...named,
    event,
    call: { ...call, ...(upload ? { upload } : {}) },
  })
  if (fired.outcome === 'missing') return { refuse: { error: 'storedFileNotFound', details: { id } } }
  if (fired.outcome === 'refused') return { refuse: { error: fired.error } }
  return fired.reply ?? { status: 204, headers: [], body: '' }
}

function read(call: Call, render: (file: StoredFile) => Settled): Settled {
  const id = call.path.fileId
  const file = call.realm.store.get(storedFileUid(id)) as StoredFile | undefined
  return file ? render(file) : { refuse: { error: 'storedFileNotFound', details: { id } } }
}

function queryableIn(call: Call): Queryable<StoredFile> {
  return {
    read: (file, member) => (storedFileBody(file, call) as Readonly<Record<string, unknown>>)[member],
    sortable: [
      'id',
      'name',
      'contentType',
      'createdBy',
      'modifiedBy',
      'size',
      'creationTimeStamp',
      'modifiedTimeStamp',
    ],
    faults: 'service',
  }
}
