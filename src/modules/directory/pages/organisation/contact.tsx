import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'

/** How to reach it, as far as it is shown; links lead out, and say nothing of where they are followed from. */
export function Contact({ locale, face }: { locale: Locale; face: Face }) {
  const say = messages[locale].organisation
  const { contact, website, links } = face
  const ways = [
    ...(contact?.whatsapp
      ? [{ href: `https://wa.me/${digits(contact.whatsapp)}`, text: `WhatsApp: ${contact.whatsapp}` }]
      : []),
    ...(contact?.phone
      ? [{ href: `tel:${contact.phone.replace(/[^+\d]/g, '')}`, text: `${say.phone}: ${contact.phone}` }]
      : []),
    ...(contact?.email ? [{ href: `mailto:${contact.email}`, text: `${say.email}: ${contact.email}` }] : []),
    ...(website ? [{ href: website, text: `${say.website}: ${new URL(website).hostname}` }] : []),
    ...links.map(({ title, url }) => ({ href: url, text: title })),
  ]
  if (!ways.length) return null
  return (
    <section class="stack" aria-labelledby="contact">
      <h2 id="contact">{say.contact}</h2>
      <ul class="organisation__ways">
        {ways.map(({ href, text }) => (
          <li>
            <a class="organisation__way" href={href} rel="nofollow noopener ugc">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function digits(phone: string) {
  return phone.replace(/\D/g, '')
}
