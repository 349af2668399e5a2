import { aboutSize } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { fileWeights } from '../../rules/file-weights.ts'
import { learningUrls } from '../../urls.ts'

/** A cost sheet to take along, each file with its weight. */
export function SheetFiles({ locale, document }: { locale: Locale; document: string }) {
  const say = messages[locale].costSheet
  return (
    <>
      <a href={learningUrls.costSheetPdf.href({ locale, document })}>
        {`${say.pdf}, ${aboutSize(fileWeights.costSheetPdf, locale)}`}
      </a>
      <a href={learningUrls.costSheetCsv.href({ locale, document })}>
        {`${say.csv}, ${aboutSize(fileWeights.costSheetCsv, locale)}`}
      </a>
    </>
  )
}
