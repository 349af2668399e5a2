import type { Locale } from '#kernel/i18n/locales.ts'
import { BandExample } from '#ui/band/example.tsx'
import { BarChartExample } from '#ui/bar-chart/example.tsx'
import { BreadcrumbExample } from '#ui/breadcrumb/example.tsx'
import { ButtonExample } from '#ui/button/example.tsx'
import { CalloutExample } from '#ui/callout/example.tsx'
import { CardExample } from '#ui/card/example.tsx'
import { ChoicesExample } from '#ui/choices/example.tsx'
import { ClothExample } from '#ui/cloth/example.tsx'
import { DisclosureExample } from '#ui/disclosure/example.tsx'
import { EmptyExample } from '#ui/empty/example.tsx'
import { ErrorSummaryExample } from '#ui/error-summary/example.tsx'
import { FactsExample } from '#ui/facts/example.tsx'
import { FieldExample } from '#ui/field/example.tsx'
import { FigureExample } from '#ui/figure/example.tsx'
import { FormExample } from '#ui/form/example.tsx'
import { LanguageSwitchExample } from '#ui/language-switch/example.tsx'
import { MarkExample } from '#ui/mark/example.tsx'
import { NoticeExample } from '#ui/notice/example.tsx'
import { OutlineExample } from '#ui/outline/example.tsx'
import { PaginationExample } from '#ui/pagination/example.tsx'
import { ProgressExample } from '#ui/progress/example.tsx'
import { SearchFormExample } from '#ui/search-form/example.tsx'
import { ShareExample } from '#ui/share/example.tsx'
import { StepsExample } from '#ui/steps/example.tsx'
import { TableExample } from '#ui/table/example.tsx'
import { TagExample } from '#ui/tag/example.tsx'

// In the order in which a designer meets them.
const examples = {
  mark: MarkExample,
  band: BandExample,
  cloth: ClothExample,
  button: ButtonExample,
  field: FieldExample,
  choices: ChoicesExample,
  form: FormExample,
  'error-summary': ErrorSummaryExample,
  notice: NoticeExample,
  callout: CalloutExample,
  card: CardExample,
  facts: FactsExample,
  tag: TagExample,
  progress: ProgressExample,
  outline: OutlineExample,
  steps: StepsExample,
  table: TableExample,
  'bar-chart': BarChartExample,
  figure: FigureExample,
  disclosure: DisclosureExample,
  empty: EmptyExample,
  'search-form': SearchFormExample,
  pagination: PaginationExample,
  breadcrumb: BreadcrumbExample,
  'language-switch': LanguageSwitchExample,
  share: ShareExample,
}

/** Every component with its example, under the name of its folder. The page around it brings the h1. */
export function Gallery({ locale }: { locale: Locale }) {
  return (
    <>
      {Object.entries(examples).map(([name, Example]) => (
        <section class="gallery" id={`ui-${name}`} aria-labelledby={`ui-${name}-title`}>
          <h2 class="gallery__title" id={`ui-${name}-title`}>
            {name}
          </h2>
          <Example locale={locale} />
        </section>
      ))}
    </>
  )
}
