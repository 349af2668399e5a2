import { own } from '#kernel/database/database.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import type { ThreadStep } from '#kernel/sockets/module.ts'
import { messages } from '../messages/thread/messages.ts'
import { listRun } from '../queries/stewards.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

/** Since when somebody is in the directory, and since when what she says there is confirmed. */
export const thread: Part = {
  thread: async (db, { id }, locale) => {
    const say = messages[locale]
    const run = await listRun(own<DirectoryTables>(db), id)
    return run.flatMap(({ slug, name, since, state, stateSince }): ThreadStep[] => {
      const href = directoryUrls.organisation.href({ locale, organisation: slug })
      return [
        { at: since, what: say.entered(name), href },
        ...(state === 'verified' ? [{ at: stateSince, what: say.verified(name), href }] : []),
      ]
    })
  },
}
