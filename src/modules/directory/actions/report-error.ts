import { own } from '#kernel/database/database.ts'
import { messages } from '../messages/owner/messages.ts'
import { insertErrorReport } from '../queries/error-reports.ts'
import { listStewards } from '../queries/stewards.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

interface Report {
  organisation: { id: string; slug: string; name: string }
  message: string
  personId: string | null
  at: Date
}

/** Keeps what somebody says is wrong, and tells those who run the organisation. What nobody runs, its country's officers read. */
export async function reportError(world: LetterWorld, { organisation, ...report }: Report): Promise<void> {
  const { id, slug, name } = organisation
  await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      await insertErrorReport(transaction, { ...report, organisation: id })
      const stewards = await listStewards(transaction, id)
      await writeLetters(
        { ...world, db: transaction },
        {
          to: stewards.map(({ personId }) => personId),
          kind: 'error-reported',
          words: (locale) => {
            const { subject, line, button } = messages[locale].letters.reported
            return { subject: subject(name), lines: [line(name)], button }
          },
          href: (locale) => directoryUrls.edit.href({ locale, organisation: slug }),
          at: report.at,
        },
      )
    })
}
