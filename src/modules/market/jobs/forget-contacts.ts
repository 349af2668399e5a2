import type { Job } from '#kernel/sockets/module.ts'
import { forgetContacts } from '../actions/forget-contacts.ts'

export const forgetContactsJob: Job = {
  name: 'forget-round-contacts',
  schedule: '20 8 * * *',
  run: async (world) => void (await forgetContacts(world)),
}
