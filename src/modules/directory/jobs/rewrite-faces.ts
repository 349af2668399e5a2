import { own } from '#kernel/database/database.ts'
import type { Job } from '#kernel/sockets/module.ts'
import { rewriteFaces } from '../actions/rewrite-faces.ts'
import type { DirectoryTables } from '../tables.ts'

export const rewriteFacesJob: Job = {
  name: 'rewrite-faces',
  schedule: '*/15 * * * *',
  run: async ({ db, clock }) => await rewriteFaces(own<DirectoryTables>(db), clock()),
}
