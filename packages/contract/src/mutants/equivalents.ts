/**
 * Mutants that no client can tell from the right provider, by the beginnings of their ids, each with the reason. They
 * are in no sample.
 */
export const equivalents: Readonly<Record<string, string>> = {
  'freezer/lost-time-row/token:time[0]': 'a token that has expired is refused before its row collects it',
  'freezer/wrong-duration/token.lifetime×1000':
    'a token that has expired is refused before its row collects it',
  'freezer/wrong-target/job:replaceJob[4]': 'the row goes on with .takeEvent, which moves in any case',
  'freezer/wrong-target/session:.takeStatus[0]→other': 'no row tells other from active',
  'freezer/wrong-target/session:.takeStatus[0]→running': 'no row tells running from active',
  'freezer/wrong-target/session:.takeStatus[1]→other': 'no row tells other from running',
  'freezer/wrong-target/session:.takeStatus[1]→active': 'no row tells active from running',
  'freezer/wrong-target/session:.takeStatus[3]→running': 'no row tells running from other',
  'freezer/wrong-target/session:.takeStatus[3]→active': 'no row tells active from other',
  'freezer/swapped-rows/session:.conclude[1]↔':
    'the first member has failed, or all have succeeded: not both',
  'freezer/lost-validation/schema BackupDocument':
    'the rule of the operation refuses all that the schema does',
  'sas-compute/wrong-head/logout content-type': 'a logout has no body, and so no content-type to lose',
  'hpc-pack/wrongly-shown/session': 'no reply shows which state a session is in',
  'hpc-pack/wrongly-shown/batch disconnected': 'a batch that was given up is refused, and never shown',
  'hpc-pack/wrong-target/batch:getBatchStatus[3]→working':
    'a batch without requests has nothing to work on, and is ready at once',
  'hpc-pack/wrong-target/batch:getResponses[5]→working':
    'a batch without requests has nothing to work on, and is ready at once',
  'hpc-pack/undeleted-thing/batch:.drop': 'nobody can ask for the batches of a session that has ended',
  'hpc-pack/refused-legal/batch:.drop': 'nobody can ask for the batches of a session that has ended',
}

export function isEquivalent(id: string): boolean {
  return Object.keys(equivalents).some((start) => id.startsWith(start))
}
