import { z } from 'zod'
import type { Job } from '#kernel/sockets/module.ts'
import { planRound } from '../actions/plan-round.ts'

const schema = z.object({ id: z.uuid() })

/** Plans a round while its organiser watches. */
export const planRoundJob: Job = {
  name: 'plan-round',
  run: async (world, data) => await planRound(world, schema.parse(data).id),
}
