import { own } from '#kernel/database/database.ts'
import type { Job } from '#kernel/sockets/module.ts'
import { addUpListings } from '../actions/add-up-listings.ts'
import type { DirectoryTables } from '../tables.ts'

export const addUpListingsJob: Job = {
  name: 'add-up-listings',
  schedule: '*/10 * * * *',
  run: async ({ db }) => await addUpListings(own<DirectoryTables>(db)),
}
