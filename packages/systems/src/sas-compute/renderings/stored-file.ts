import { type Answer, type Call, isoMillis } from '@standin/engine'
import { bytesOf } from '../files/file-content.ts'
import { type StoredFile, storedFileTag } from '../files/stored-file.ts'
import { linksOf, media } from '../links.ts'
import { link } from '../paging.ts'
import { jsonReply } from '../wire.ts'

/** The page's relations (files.md), but for those that change its properties and copy it, which are not built. */
function linksOfStored(id: string, contentType: string, { prefix }: Call) {
  const all = `${prefix}/files/files`
  return [
    ...linksOf(`${all}/${id}`, [
      { rel: 'self', type: media.storedFile },
      { rel: 'delete', method: 'DELETE' },
      { rel: 'content', path: '/content', type: contentType },
      { rel: 'updateContent', method: 'PUT', path: '/content', type: '*/*', responseType: media.storedFile },
    ]),
    link('POST', 'create', all, { type: '*/*', responseType: media.storedFile }),
  ]
}

export function storedFileBody({ id, createdAt, data }: StoredFile, call: Call): object {
  const { contentDisposition, contentType, content, parentUri, typeDefName } = data
  return {
    version: 2,
    id,
    name: data.name,
    contentType,
    contentDisposition,
    encoding: 'UTF-8',
    size: bytesOf(content).length,
    properties: {},
    ...(parentUri === null ? {} : { parentUri }),
    ...(typeDefName === null ? {} : { documentType: typeDefName }),
    createdBy: data.createdBy,
    modifiedBy: data.modifiedBy,
    creationTimeStamp: isoMillis(createdAt),
    modifiedTimeStamp: isoMillis(data.modifiedAt),
    links: linksOfStored(id, contentType, call),
  }
}

export function storedFileReply(status: 200 | 201, file: StoredFile, call: Call): Answer {
  const created = status === 201 ? ([['location', `${call.prefix}/files/files/${file.id}`]] as const) : []
  const headers = [['etag', storedFileTag(file)] as const, ...created]
  return jsonReply(status, call.accept, storedFileBody(file, call), headers)
}
