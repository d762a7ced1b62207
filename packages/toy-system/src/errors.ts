/** The kettle's wire errors: status and title. */
export const errors = {
  unauthorized: { status: 401, title: 'Who are you?' },
  noRoute: { status: 404, title: 'No such place' },
  noKettle: { status: 404, title: 'No such kettle' },
  methodNotAllowed: { status: 405, title: 'Not that way' },
  notAcceptable: { status: 406, title: 'Not in that form' },
  unsupported: { status: 415, title: 'Not from that form' },
  badRequest: { status: 400, title: 'Bad request' },
  alreadyHot: { status: 409, title: 'The kettle is hot already' },
  stale: { status: 412, title: 'The kettle has changed' },
  needsMatch: { status: 428, title: 'Say which kettle you mean' },
} as const

export type ErrorName = keyof typeof errors
