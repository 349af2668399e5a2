import { own } from '#kernel/database/database.ts'
import type { Job } from '#kernel/sockets/module.ts'
import { addUpFigures } from '../actions/add-up-figures.ts'
import type { LearningTables } from '../tables.ts'

export const addUpFiguresJob: Job = {
  name: 'add-up-figures',
  schedule: '*/10 * * * *',
  run: async ({ db }) => void (await addUpFigures(own<LearningTables>(db))),
}
