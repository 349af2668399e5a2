import { own } from '#kernel/database/database.ts'
import type { Part } from '#kernel/sockets/merge.ts'
import { messages } from '../messages/thread/messages.ts'
import { listLearned } from '../queries/thread.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'

/** Where somebody began, what she learned, and what she can show of it. */
export const thread: Part = {
  thread: async (db, { actorId }, locale) => {
    const say = messages[locale]
    const steps = await listLearned(own<LearningTables>(db), { actorId, language: locale })
    return steps.map(({ kind, at, course, title }) => ({
      at,
      what: kind === 'diagnosed' ? say.diagnosed : say[kind](title ?? course ?? ''),
      href: course === null ? learningUrls.diagnosis.href({ locale }) : hrefOf(kind, { locale, course }),
    }))
  },
}

function hrefOf(kind: string, at: { locale: string; course: string }) {
  return kind === 'certified' ? learningUrls.certificate.href(at) : learningUrls.course.href(at)
}
