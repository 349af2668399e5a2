import { z } from 'zod'
import type { Job } from '#kernel/sockets/module.ts'
import { publishWaiting } from '../actions/import-organisations.ts'

const schema = z.object({ id: z.uuid(), personId: z.uuid() })

/** Publishes a table that is too large to wait for. */
export const publishImportJob: Job = {
  name: 'publish-import',
  run: async (world, data) => await publishWaiting(world, { ...schema.parse(data), at: world.clock() }),
}
