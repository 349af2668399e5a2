import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { claimRecord } from '../actions/claim-record.ts'
import { eraseTexts } from '../queries/claims.ts'
import { largestWaitingFile } from '../pages/waiting-work/file.ts'
import { messages } from '../messages/lessons/messages.ts'
import { deleteReceipts } from '../queries/receipts.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { lessonHome } from './lesson-home.tsx'
import { exportRecord, unclaimedRecord } from './lesson-record.ts'
import type { Part } from '#kernel/sockets/merge.ts'

const largestBatch = 1_000_000

export const lessons: Part = {
  home: lessonHome,
  sitemap: async () => [{ href: (locale) => learningUrls.diagnosis.href({ locale }), updatedAt: null }],
  said: {
    read: inEach((say) => say.said.read),
    'document-saved': inEach((say) => say.said['document-saved']),
  },
  largeForms: [
    { pattern: learningUrls.events.pattern, bytes: largestBatch },
    { pattern: learningUrls.waitingWork.pattern, bytes: largestWaitingFile + 10_000 },
  ],
  kept: [
    {
      order: 30,
      what: inEach((say) => say.kept.what),
      why: inEach((say) => say.kept.why),
      until: inEach((say) => say.kept.until),
    },
  ],
  unclaimed: unclaimedRecord,
  claim: async (transaction, claim) =>
    await claimRecord(own<LearningTables>(transaction), { ...claim, at: new Date() }),
  personalExport: async (db, { actorId }) => await exportRecord(db, actorId),
  erase: async (transaction, { actorId }) => {
    await eraseTexts(own<LearningTables>(transaction), actorId)
    await deleteReceipts(own<LearningTables>(transaction), actorId)
  },
}

function inEach(pick: (say: (typeof messages)[Locale]) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
