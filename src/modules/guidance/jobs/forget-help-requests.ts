import { own } from '#kernel/database/database.ts'
import type { Job } from '#kernel/sockets/module.ts'
import { forget } from '../actions/forget.ts'
import type { GuidanceTables } from '../tables.ts'

export const forgetHelpRequests: Job = {
  name: 'forget-help-requests',
  schedule: '20 9 * * *',
  run: async ({ db, clock }) => void (await forget(own<GuidanceTables>(db), clock())),
}
