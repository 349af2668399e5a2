import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { countriesOf } from '../../../country-names.ts'
import type { FormReader } from '../../../rules/given.ts'
import { formats, roles, tradeCodes } from '../../../rules/trades.ts'
import { choicesOf, CountriesPart, type Filling, rowsOf, SelectPart } from '../filling.tsx'
import { Row } from '../row.tsx'
import type { Section } from './section.ts'

const most = 30

export const offers: Section = {
  parts: ['offers'],
  asks: ['offers'],
  read: (form) => ({ offers: form.rows('offers', readLine) }),
  Fields: ({ of }) => {
    const say = messages[of.locale]
    return (
      <>
        {rowsOf(of, 'offers', most).map((at) => (
          <Row title={say.offerNumber(at + 1)}>
            <Line of={of} path={`offers.${at}`} where={say.fields.offeredIn} />
          </Row>
        ))}
      </>
    )
  },
}

export const seeks: Section = {
  parts: ['seeks'],
  asks: ['seeks'],
  read: (form) => ({ seeks: form.rows('seeks', (row) => ({ ...readLine(row), role: row.text('role') })) }),
  Fields: ({ of }) => {
    const say = messages[of.locale]
    return (
      <>
        {rowsOf(of, 'seeks', most).map((at) => (
          <Row title={say.seekNumber(at + 1)}>
            <SelectPart
              of={of}
              path={`seeks.${at}.role`}
              label={say.fields.role}
              options={[{ value: '', text: say.none }, ...choicesOf(roles, vocabulary[of.locale].roles)]}
            />
            <Line of={of} path={`seeks.${at}`} where={say.fields.soughtIn} />
          </Row>
        ))}
      </>
    )
  },
}

function readLine(row: FormReader) {
  return { trade: row.text('trade'), format: row.text('format'), countries: countriesOf(row.text('countries')) }
}

function Line({ of, path, where }: { of: Filling; path: string; where: string }) {
  const { fields, hints, none } = messages[of.locale]
  const words = vocabulary[of.locale]
  const sorted = new Intl.Collator(of.locale)
  const trades = choicesOf(tradeCodes, words.trades).toSorted((one, other) => sorted.compare(one.text, other.text))
  return (
    <>
      <SelectPart
        of={of}
        path={`${path}.trade`}
        label={fields.trade}
        options={[{ value: '', text: none }, ...trades]}
      />
      <SelectPart
        of={of}
        path={`${path}.format`}
        label={fields.format}
        options={[{ value: '', text: none }, ...choicesOf(formats, words.formats)]}
      />
      <CountriesPart of={of} path={`${path}.countries`} label={where} hint={hints.countries} />
    </>
  )
}
