import type { Job } from '#kernel/sockets/module.ts'
import { age } from '../actions/age.ts'

export const ageJob: Job = {
  name: 'age-organisations',
  schedule: '40 9 * * *',
  run: async (world) => void (await age(world, world.clock())),
}
