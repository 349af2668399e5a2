import type { Job } from '#kernel/sockets/module.ts'
import { tellSearches } from '../actions/tell-searches.ts'

export const tellSearchesJob: Job = {
  name: 'tell-searches',
  schedule: '10 13 * * *',
  run: async (world) => void (await tellSearches(world, world.clock())),
}
