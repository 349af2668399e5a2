import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { contactLevels, placeLevels } from '../../../rules/content.ts'
import { choicesOf, RadiosPart, TickPart } from '../filling.tsx'
import type { Section } from './section.ts'

const ticks = ['prices', 'capacity', 'people', 'figures', 'gallery', 'certificates'] as const

/** What everyone may see. */
export const showing: Section = {
  parts: ['show'],
  asks: [],
  read: (form) => ({
    show: {
      place: form.text('show.place'),
      contact: form.text('show.contact'),
      ...Object.fromEntries(ticks.map((tick) => [tick, form.isTicked(`show.${tick}`)])),
    },
  }),
  Fields: ({ of }) => {
    const { fields, hints, ticksShow } = messages[of.locale]
    const words = vocabulary[of.locale]
    const shown = ticks.filter((tick) => of.kind === 'initiative' || (tick !== 'people' && tick !== 'figures'))
    return (
      <>
        <p>{hints.showing}</p>
        <RadiosPart
          of={of}
          path="show.place"
          legend={fields.showPlace}
          hint={hints.showPlace}
          choices={choicesOf(placeLevels, words.placeLevels)}
        />
        <RadiosPart
          of={of}
          path="show.contact"
          legend={fields.showContact}
          choices={choicesOf(contactLevels, words.contactLevels)}
        />
        {shown.map((tick) => (
          <TickPart of={of} path={`show.${tick}`} label={ticksShow[tick]} />
        ))}
      </>
    )
  },
}
