import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { formsOf } from '../../../rules/kinds.ts'
import { choicesOf, SelectPart, TextPart } from '../filling.tsx'
import type { Section } from './section.ts'

export const basics: Section = {
  parts: ['name', 'shortName', 'form', 'since'],
  asks: ['form', 'since'],
  read: (form) => ({
    name: form.text('name'),
    shortName: form.text('shortName'),
    form: form.text('form'),
    since: form.text('since'),
  }),
  Fields: ({ of }) => {
    const { fields, hints, none } = messages[of.locale]
    const forms = choicesOf<string>(formsOf[of.kind], vocabulary[of.locale].forms)
    return (
      <>
        <TextPart of={of} path="name" label={fields.name} hint={hints.name} most={160} />
        <TextPart of={of} path="shortName" label={fields.shortName} hint={hints.shortName} width="short" most={40} />
        <SelectPart of={of} path="form" label={fields.form} options={[{ value: '', text: none }, ...forms]} />
        <TextPart of={of} path="since" label={fields.since} hint={hints.since} width="short" most={4} />
      </>
    )
  },
}
