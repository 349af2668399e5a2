import type { Locale } from '#kernel/i18n/locales.ts'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Face } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'

interface ListTableProps {
  locale: Locale
  faces: readonly Face[]
  caption: string
}

/** The list as a table, for whoever compares. */
export function ListTable({ locale, faces, caption }: ListTableProps) {
  const { columns } = messages[locale].directory
  const words = vocabulary[locale]
  return (
    <Table
      id="list"
      caption={caption}
      quiet
      head={[columns.name, columns.kind, columns.territory, columns.trades, columns.state, columns.confirmed]}
      rows={faces.map((face) => [
        <a href={directoryUrls.organisation.href({ locale, organisation: face.slug })}>{face.name}</a>,
        words.kinds[face.kind],
        placeName(face.place, locale),
        face.trades.map((trade) => words.trades[trade]).join(', '),
        face.origin === 'demo' || face.origin === 'facts' ? words.origins[face.origin] : words.states[face.state],
        face.confirmedAt.slice(0, 10),
      ])}
    />
  )
}
