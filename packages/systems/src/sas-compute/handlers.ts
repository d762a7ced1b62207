import { authorize } from './resources/authorize.ts'
import { columns } from './resources/columns.ts'
import { contexts } from './resources/contexts.ts'
import { engines } from './resources/engines.ts'
import { fileSystem } from './resources/file-system.ts'
import { filerefContent } from './resources/fileref-content.ts'
import { filerefs } from './resources/filerefs.ts'
import { formats } from './resources/formats.ts'
import { identities, root } from './resources/identities.ts'
import { jobs } from './resources/jobs.ts'
import { libraries } from './resources/libraries.ts'
import { logon } from './resources/logon.ts'
import { logs } from './resources/logs.ts'
import { options } from './resources/options.ts'
import { results } from './resources/results.ts'
import { rowSets } from './resources/row-sets.ts'
import { rows } from './resources/rows.ts'
import { servers } from './resources/servers.ts'
import { sessions } from './resources/sessions.ts'
import { states } from './resources/states.ts'
import { storedFiles } from './resources/stored-files.ts'
import { streams } from './resources/streams.ts'
import { tables } from './resources/tables.ts'
import { variables } from './resources/variables.ts'
import type { Handlers } from './types.ts'

/** All that is built; what the document declares besides answers 501. */
export const handlers: Handlers = {
  ...logon,
  ...authorize,
  ...identities,
  ...root,
  ...contexts,
  ...servers,
  ...sessions,
  ...states,
  ...jobs,
  ...logs,
  ...results,
  ...variables,
  ...options,
  ...libraries,
  ...tables,
  ...columns,
  ...rows,
  ...rowSets,
  ...engines,
  ...formats,
  ...filerefs,
  ...filerefContent,
  ...fileSystem,
  ...storedFiles,
  ...streams,
}
