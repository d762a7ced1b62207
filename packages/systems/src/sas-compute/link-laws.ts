import {
  containing,
  documented,
  type Evidence,
  headerOf,
  type LawWords,
  recorded,
  type WireReply,
} from '@standin/engine'

/** Whether a reply has a body of a media type. */
export const isOf = (media: string) => (_: unknown, reply: WireReply) =>
  reply.body.length > 0 && (headerOf(reply, 'content-type') ?? '').startsWith(media)

interface Linked {
  readonly about: string
  /** The media type, without its `+json`. */
  readonly media: string
  readonly evidence: Evidence
  readonly relations: readonly string[]
}

const files = recorded('Viya 2026.03', 'F36, F57')
const samples = (operation: string) => documented(`the sample of ${operation}`)

/** Clients follow links by their relations: these are there in every state. */
const linked: readonly Linked[] = [
  {
    about: 'a context',
    media: 'compute.context',
    evidence: recorded('Viya 2026.03', 'F54'),
    relations: ['self', 'alternate', 'delete', 'createSession', 'update', 'updateWithRules', 'rules'],
  },
  {
    about: 'a session',
    media: 'compute.session',
    evidence: recorded('Viya 2026.03', 'F21'),
    relations: [
      ...['self', 'alternate', 'state', 'cancel', 'delete', 'execute', 'jobs', 'files', 'assign', 'librefs'],
      ...['log', 'listing', 'results', 'variables', 'engines', 'getFiles', 'getOption', 'updateOption'],
      ...['formats', 'informats', 'logAsText', 'listingAsText'],
    ],
  },
  {
    about: 'a job',
    media: 'compute.job',
    evidence: recorded('Viya 2026.03', 'F46'),
    relations: [
      ...[
        'self',
        'state',
        'cancel',
        'delete',
        'log',
        'logAsText',
        'listing',
        'listingAsText',
        'results',
        'up',
      ],
    ],
  },
  {
    about: 'a library',
    media: 'compute.library',
    evidence: samples('getLibrary'),
    relations: ['self', 'alternate', 'tables'],
  },
  {
    about: 'a table',
    media: 'compute.data.table',
    evidence: samples('getTable'),
    relations: ['self', 'alternate', 'rows', 'rowsAsCSV', 'rowSet', 'columns'],
  },
  {
    about: 'a column',
    media: 'compute.data.table.column',
    evidence: samples('getColumn'),
    relations: ['self'],
  },
  {
    about: 'a row set',
    media: 'compute.data.table.row.set',
    evidence: samples('getRowSet'),
    relations: ['self'],
  },
  {
    about: 'the content of a prompt',
    media: 'compute.data.table.prompt.content',
    evidence: samples('getPromptContent'),
    relations: ['self'],
  },
  {
    about: 'a fileref',
    media: 'compute.fileref',
    evidence: files,
    relations: ['self', 'alternate', 'deassign', 'content'],
  },
  {
    about: 'the summary of a fileref',
    media: 'compute.fileref.summary',
    evidence: files,
    relations: ['self', 'alternate', 'deassign'],
  },
  {
    about: 'a stored file',
    media: 'file',
    evidence: documented('Files service, links of a file'),
    relations: ['self', 'delete', 'content', 'updateContent', 'create'],
  },
]

/** A file and a directory have one media type. */
const ofFiles = {
  file: ['self', 'getFileProperties', 'getFile', 'createFile', 'renameFile', 'deleteFile', 'copyFile'],
  directory: ['self', 'getDirectoryProperties', 'getDirectoryMembers', 'makeDirectory', 'copyDirectory'],
} as const

function lawOf(about: string, rel: string, evidence: Evidence, when: LawWords['when']): LawWords {
  return {
    about: `${about} leads to its ${rel}`,
    tier: 'core',
    evidence,
    body: { links: containing({ rel }) },
    ...(when ? { when } : {}),
  }
}

/** A renaming that is refused has this type too, and says so in its body. */
const isOfFile = (isDirectory: boolean) => (request: unknown, reply: WireReply) =>
  isOf('application/vnd.sas.compute.file.properties+json')(request, reply) &&
  textOf(reply).includes(`"isDirectory":${isDirectory}`)

const textOf = ({ body }: WireReply) => (typeof body === 'string' ? body : new TextDecoder().decode(body))

export const linkLaws: readonly LawWords[] = [
  ...linked.flatMap(({ about, media, evidence, relations }) =>
    relations.map((rel) => lawOf(about, rel, evidence, isOf(`application/vnd.sas.${media}+json`))),
  ),
  ...Object.entries(ofFiles).flatMap(([kind, relations]) =>
    relations.map((rel) =>
      lawOf(`a ${kind}`, rel, recorded('Viya 2026.03', '13.22, F68'), isOfFile(kind === 'directory')),
    ),
  ),
]
