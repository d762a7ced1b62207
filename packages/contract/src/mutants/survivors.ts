/** Mutants of the sample that the kit does not catch, by their ids, each with the reason. */
export const survivors: Readonly<Record<string, string>> = {
  'freezer/lost-header/- 406 content-type':
    'the kit sends for a path that is none by hand, and looks at the status',
  'freezer/wrong-error-shape/notEmulated': 'a 501 is Standin’s own, which no real server is held to',
  'freezer/wrong-head/- with a body': 'HEAD is refused there: its status is promised, and nothing else',
  'kettle/swapped-checks/contentType↔body': 'no promise breaks the media type and the form of a body at once',
  'sas-compute/ignored-parameter/getSessionListing type': 'a listing’s lines have one type in all promises',
  'sas-compute/lost-effect/job:.cancel[1] cut':
    'the job that is canceled has one statement, which ends it alike',
  'freezer/lost-validation/schema Search': 'no promise searches with an empty list, which the rule lets pass',
  'freezer/wrong-refusal/action:createAction[0] storage':
    'storageFailed and storage have one status and one title, and differ in a text that people read',
}
