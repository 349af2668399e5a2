import { Checkboxes } from '#ui/choices/choices.tsx'
import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { listAt } from '../../../rules/given.ts'
import { languageName } from '../../../rules/names-of-codes.ts'
import { sectors, tradeCodes, trades } from '../../../rules/trades.ts'
import { ChecksPart, choicesOf } from '../filling.tsx'
import { dealtLanguages } from '../../../rules/dealt-languages.ts'
import type { Section } from './section.ts'

export const craft: Section = {
  parts: ['sectors', 'trades', 'languages'],
  asks: ['sectors', 'trades', 'languages'],
  read: (form) => ({
    sectors: form.list('sectors'),
    trades: form.list('trades'),
    languages: form.list('languages'),
  }),
  Fields: ({ of }) => {
    const { fields, hints } = messages[of.locale]
    const words = vocabulary[of.locale]
    const languages = [...new Set([...dealtLanguages, ...listAt(of.given, 'languages')])]
    return (
      <>
        <ChecksPart
          of={of}
          path="sectors"
          legend={fields.sectors}
          hint={hints.sectors}
          choices={choicesOf(sectors, words.sectors)}
        />
        {sectors.map((sector, at) => (
          <Checkboxes
            id={at === 0 ? 'trades' : `trades-${sector}`}
            name="trades"
            legend={messages[of.locale].tradesOf(words.sectors[sector])}
            error={at === 0 ? of.faults['trades'] : undefined}
            values={listAt(of.given, 'trades')}
            choices={choicesOf(
              tradeCodes.filter((trade) => trades[trade].sector === sector),
              words.trades,
            )}
          />
        ))}
        <ChecksPart
          of={of}
          path="languages"
          legend={fields.languages}
          hint={hints.languages}
          choices={languages.map((value) => ({ value, text: languageName(value, of.locale) }))}
        />
      </>
    )
  },
}
