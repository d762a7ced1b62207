import { type Quirk, recorded } from '@standin/engine'

const viya = 'Viya 2026.03'

export const fileQuirks: readonly Quirk[] = [
  {
    id: 'fileref-name-case',
    about: 'The name of a fileref',
    page: 'Nothing is said of case.',
    real: 'It is shown in lower case and found in any; one that is taken is a 400 with 5402.',
    follows: 'real',
    evidence: recorded(viya, '12.10, 12.23'),
  },
  {
    id: 'fileref-content-type',
    about: 'The media type of a fileref’s content',
    page: 'The surface document names none.',
    real: 'The server looks at the bytes: `text/plain`, and `inode/x-empty` when there are none.',
    follows: 'real',
    evidence: recorded(viya, 'F57'),
  },
  {
    id: 'file-path',
    about: 'The `path` of a file’s properties',
    page: 'Nothing says which path it is.',
    real: 'It is the directory that the file lies in; the file’s own path is in its links alone.',
    follows: 'real',
    evidence: recorded(viya, '13.22'),
  },
  {
    id: 'file-content-if-match',
    about: 'Writing the content of a file without If-Match',
    page: 'The surface document does not require the header.',
    real: 'It is a 428 with 5033, and a star is a 412 with 5034.',
    follows: 'real',
    evidence: recorded(viya, '13.24, 13.26, 13.32'),
  },
  {
    id: 'file-if-match-empty',
    about: 'An If-Match that is empty',
    page: 'Nothing is said; the vendor’s own editor sends it with deletions and renamings.',
    real: 'Nothing is compared: writes and renamings go through, and directories are deleted with all that is in them.',
    follows: 'real',
    evidence: recorded(viya, '13.26'),
  },
  {
    id: 'file-rename-refused',
    about: 'Renaming a file without its current entity tag',
    page: 'The surface document requires If-Match, as for other changes.',
    real: 'It is a 200 whose body is the error, with the status 0 and the real one inside.',
    follows: 'real',
    evidence: recorded(viya, '13.25, 13.32'),
  },
  {
    id: 'file-rename-without-path',
    about: 'Renaming a file without a `path`',
    page: 'Nothing is said.',
    real: 'It is moved to the working directory of the session.',
    follows: 'real',
    evidence: recorded(viya, '13.32'),
  },
  {
    id: 'file-rename-tag',
    about: 'The entity tag of a file that was renamed',
    page: 'Nothing is said.',
    real: 'It stays; a directory’s changes when a member comes or goes, and not when one is written.',
    follows: 'real',
    evidence: recorded(viya, '13.25, 13.33'),
  },
  {
    id: 'directory-listing-links',
    about: 'The relations of a page of a directory',
    page: 'The samples of other lists have `self` and `collection`.',
    real: 'The first page of several has no `first`, and `next` forgets `showAll`.',
    follows: 'real',
    evidence: recorded(viya, '13.22'),
  },
]
