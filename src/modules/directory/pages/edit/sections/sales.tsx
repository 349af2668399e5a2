import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { countriesOf } from '../../../country-names.ts'
import { textAt, valueAt } from '../../../rules/given.ts'
import { minorAmount, priceCurrencies, typedAmount } from '../../../rules/prices.ts'
import { rights } from '../../../rules/trades.ts'
import { ChecksPart, choicesOf, CountriesPart, NumberPart, SelectPart, TextPart } from '../filling.tsx'
import { Row } from '../row.tsx'
import type { Section } from './section.ts'

const periods = ['week', 'month', 'year'] as const

export const sales: Section = {
  parts: ['sellsIn', 'sellsAt', 'capacity', 'prices', 'rights'],
  asks: [],
  read: (form) => {
    const [amount, unit] = [form.text('capacity.amount'), form.text('capacity.unit')]
    const [least, most] = [form.text('prices.least'), form.text('prices.most')]
    const currency = form.text('prices.currency')
    return {
      sellsIn: countriesOf(form.text('sellsIn')),
      sellsAt: form.text('sellsAt'),
      capacity: amount || unit ? { amount: amount || NaN, unit, period: form.text('capacity.period') } : null,
      prices:
        least || most
          ? { currency, least: minorAmount(least || most, currency), most: minorAmount(most || least, currency) }
          : null,
      rights: form.list('rights'),
    }
  },
  Fields: ({ of }) => {
    const { fields, hints, periodWords } = messages[of.locale]
    const currency = textAt(of.given, 'prices.currency')
    const amount = (path: string) => typedAmount(valueAt(of.given, path), currency)
    return (
      <>
        <CountriesPart of={of} path="sellsIn" label={fields.sellsIn} hint={hints.countries} />
        <TextPart of={of} path="sellsAt" label={fields.sellsAt} hint={hints.sellsAt} most={300} />
        <Row title={fields.capacity}>
          <NumberPart of={of} path="capacity.amount" label={fields.amount} />
          <TextPart of={of} path="capacity.unit" label={fields.unit} hint={hints.unit} width="medium" most={60} />
          <SelectPart of={of} path="capacity.period" label={fields.period} options={choicesOf(periods, periodWords)} />
        </Row>
        <Row title={fields.prices}>
          <SelectPart
            of={of}
            path="prices.currency"
            label={fields.currency}
            options={priceCurrencies.map((code) => ({ value: code, text: code }))}
          />
          <NumberPart of={of} path="prices.least" label={fields.least} value={amount('prices.least')} />
          <NumberPart of={of} path="prices.most" label={fields.most} value={amount('prices.most')} />
        </Row>
        <ChecksPart
          of={of}
          path="rights"
          legend={fields.rights}
          hint={hints.rights}
          choices={choicesOf(rights, vocabulary[of.locale].rights)}
        />
      </>
    )
  },
}
