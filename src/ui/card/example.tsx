import type { Locale } from '#kernel/i18n/locales.ts'
import { Facts } from '#ui/facts/facts.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { Card, Cards } from './card.tsx'

const words = {
  es: {
    price: 'Ponle precio a tu trabajo',
    priceText: 'Calcula lo que cuesta tu pieza y cuánto pedir por ella, en tu moneda.',
    rights: 'Cuida tus derechos',
    rightsText: 'Qué es tuyo, qué puedes ceder y qué poner por escrito.',
    hours: 'Duración',
    six: '6 horas',
    weight: 'Peso',
    kilobytes: '310 kB',
    soon: 'Muy pronto',
  },
  en: {
    price: 'Put a price on your work',
    priceText: 'Work out what your piece costs and how much to ask for it, in your currency.',
    rights: 'Look after your rights',
    rightsText: 'What is yours, what you can license and what to put in writing.',
    hours: 'Length',
    six: '6 hours',
    weight: 'Weight',
    kilobytes: '310 kB',
    soon: 'Coming soon',
  },
  pt: {
    price: 'Dê preço ao seu trabalho',
    priceText: 'Calcule quanto custa sua peça e quanto pedir por ela, na sua moeda.',
    rights: 'Cuide dos seus direitos',
    rightsText: 'O que é seu, o que você pode ceder e o que pôr por escrito.',
    hours: 'Duração',
    six: '6 horas',
    weight: 'Peso',
    kilobytes: '310 kB',
    soon: 'Em breve',
  },
}

export function CardExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Cards>
      {[
        <Card href="#ui-card" title={say.price} heading={3} band="ponle-precio-a-tu-trabajo" summary={say.priceText}>
          <Facts
            facts={[
              { term: say.hours, detail: say.six },
              { term: say.weight, detail: say.kilobytes },
            ]}
          />
        </Card>,
        <Card href="#ui-card" title={say.rights} heading={3} band="cuida-tus-derechos" summary={say.rightsText}>
          <p>
            <Tag kind="waiting">{say.soon}</Tag>
          </p>
        </Card>,
      ]}
    </Cards>
  )
}
