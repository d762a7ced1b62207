import { assumed, type Call, defineMachine, documented } from '@standin/engine'
import type { LibraryData } from '../data/table-data.ts'
import type { ErrorName } from '../errors.ts'
import { libraryReply } from '../renderings/library.ts'
import type { Operations } from '../types.ts'
import { noContent } from '../wire.ts'
import { libraryBirth, libraryEffects, libraryGuards } from './library.rules.ts'

const nothing = ['absent', 'deleted'] as const

/** A libref: a name of the session for a folder with tables. */
export const libraryMachine = defineMachine<LibraryData, Call, keyof Operations, ErrorName>()({
  kind: 'library',
  states: { assigned: {} },
  guards: libraryGuards,
  effects: libraryEffects,
  replies: {
    assigned: ({ self, call }) => libraryReply(201, self, call),
    gone: () => noContent,
  },
  durations: {},
  birth: libraryBirth,
  on: {
    createLibrary: [
      {
        from: nothing,
        if: ['isBadName'],
        refuse: 'librefInvalid',
        evidence: documented('SAS: a libref has eight characters at most'),
      },
      {
        from: nothing,
        if: ['isBadEngine'],
        refuse: 'engineUnknown',
        evidence: assumed('what a library of an unknown engine answers'),
      },
      {
        from: nothing,
        if: ['isBadPath'],
        refuse: 'libraryPathMissing',
        evidence: assumed('what a library at a path that is not there answers'),
      },
      {
        from: nothing,
        to: 'assigned',
        do: ['open'],
        reply: 'assigned',
        evidence: assumed('what createLibrary answers besides its status'),
      },
      { refuse: 'libraryTaken', evidence: assumed('what assigning a libref anew answers') },
    ],
    deleteLibrary: [
      {
        if: ['isPreassigned'],
        refuse: 'libraryPreassigned',
        evidence: assumed('what deassigning WORK answers'),
      },
      { to: 'deleted', reply: 'gone', evidence: assumed('the status of deleteLibrary') },
    ],
    // From a run: a LIBNAME statement that clears it, or assigns it anew.
    '.cleared': [{ to: 'deleted', evidence: documented('SAS: LIBNAME … CLEAR') }],
  },
  time: [],
})

/** Where tables lie: what librefs stand for. Several may stand for one, and it outlives them. */
export const folderMachine = defineMachine<object, Call, never, ErrorName>()({
  kind: 'folder',
  states: { there: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: {},
  birth: () => ({ id: '', data: {} }),
  on: {},
  time: [],
})
