import { messages } from '../../../messages/owner/messages.ts'
import { rowsOf, TextPart } from '../filling.tsx'
import { Row } from '../row.tsx'
import type { Section } from './section.ts'

export const contact: Section = {
  parts: ['website', 'links', 'contact'],
  asks: ['links', 'contact'],
  read: (form) => ({
    website: webAddress(form.text('website')),
    links: form.rows('links', (row) => ({ title: row.text('title'), url: webAddress(row.text('url')) })),
    contact: {
      email: form.text('contact.email'),
      phone: form.text('contact.phone'),
      whatsapp: form.text('contact.whatsapp'),
    },
  }),
  Fields: ({ of }) => {
    const { fields, hints, linkNumber } = messages[of.locale]
    return (
      <>
        <p>{hints.contactShown}</p>
        <TextPart
          of={of}
          path="contact.whatsapp"
          label={fields.whatsapp}
          hint={hints.phone}
          type="tel"
          width="medium"
        />
        <TextPart of={of} path="contact.phone" label={fields.phone} type="tel" width="medium" />
        <TextPart of={of} path="contact.email" label={fields.email} type="email" width="medium" />
        <TextPart of={of} path="website" label={fields.website} hint={hints.website} type="url" width="medium" />
        {rowsOf(of, 'links', 12).map((at) => (
          <Row title={linkNumber(at + 1)}>
            <TextPart
              of={of}
              path={`links.${at}.title`}
              label={fields.linkTitle}
              hint={hints.linkTitle}
              width="medium"
            />
            <TextPart of={of} path={`links.${at}.url`} label={fields.linkUrl} type="url" width="medium" />
          </Row>
        ))}
      </>
    )
  },
}

/** 'taller.example' is meant as 'https://taller.example'. */
function webAddress(typed: string): string {
  return typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`
}
