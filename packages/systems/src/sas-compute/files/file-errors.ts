/** What the files of a session and the Files service refuse: numbers and sentences of 54xx are measured (12.10, 13.21). */
export const fileErrors = {
  filerefNotFound: { status: 404, text: 'The fileref "{id}" was not found.' },
  filerefTaken: { status: 400, code: 5402, text: 'The fileref "{id}" already exists.' },
  filerefInvalid: { status: 400, code: 5010, text: 'The name "{id}" is not a valid fileref.' },
  filerefMixed: {
    status: 400,
    code: 5010,
    text: 'The fileref "{id}" would stand for files and directories.',
  },
  directoryContent: {
    status: 400,
    code: 5006,
    text: '"{file}" is a directory and has no content of its own.',
  },
  notADirectory: {
    status: 404,
    code: 5436,
    text: 'The path requested is not available or does not represent a directory.',
  },
  pathNotAvailable: { status: 404, code: 5437, text: 'The path requested "{file}" is not available.' },
  targetNotAvailable: { status: 404, code: 5437, text: 'The path requested "{target}" is not available.' },
  pathIntoItself: {
    status: 404,
    code: 5437,
    text: 'The path requested "" is not available.',
    inner: { status: 400, code: 5455, text: 'Host level error' },
  },
  fileTaken: { status: 409, code: 5451, text: 'The file or directory "{file}" already exists.' },
  targetTaken: { status: 409, code: 5451, text: 'The file or directory "{target}" already exists.' },
  notAFile: { status: 400, code: 5006, text: '"{file}" is a directory.' },
  storedFileNotFound: { status: 404, text: 'The file "{id}" was not found.' },
  codeUriInvalid: { status: 400, code: 5203, text: 'The code at "{uri}" can not be read.' },
  codeTwice: { status: 400, code: 5203, text: 'The job request has both code and codeUri.' },
  streamFormatUnknown: {
    status: 400,
    code: 5010,
    text: 'The format "{id}" is none of text, prefixedText and collection.',
  },
  resourceUnknown: { status: 400, code: 5107, text: 'The resource "{id}" is of the unknown type "{type}".' },
} as const
