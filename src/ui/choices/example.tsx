import type { Locale } from '#kernel/i18n/locales.ts'
import { Checkbox, Checkboxes, Radios } from './choices.tsx'

const words = {
  es: {
    fixed: '¿Cuál de estos es un costo fijo?',
    rent: 'El arriendo del taller',
    wool: 'La lana de cada manta',
    bus: 'El pasaje a la feria',
    channels: '¿Dónde vendes?',
    hint: 'Marca todo lo que haces hoy.',
    fair: 'En ferias',
    shop: 'En una tienda',
    phone: 'Por teléfono',
    phoneHint: 'WhatsApp, redes o llamadas',
    agree: 'Quiero que mi certificado se pueda comprobar',
    agreeHint: 'Puedes cambiarlo cuando quieras.',
  },
  en: {
    fixed: 'Which of these is a fixed cost?',
    rent: 'The rent of the workshop',
    wool: 'The wool of each blanket',
    bus: 'The bus to the fair',
    channels: 'Where do you sell?',
    hint: 'Tick all that you do today.',
    fair: 'At fairs',
    shop: 'In a shop',
    phone: 'By phone',
    phoneHint: 'WhatsApp, social media or calls',
    agree: 'I want my certificate to be checkable',
    agreeHint: 'You can change this whenever you like.',
  },
  pt: {
    fixed: 'Qual destes é um custo fixo?',
    rent: 'O aluguel da oficina',
    wool: 'A lã de cada manta',
    bus: 'A passagem até a feira',
    channels: 'Onde você vende?',
    hint: 'Marque tudo o que você faz hoje.',
    fair: 'Em feiras',
    shop: 'Em uma loja',
    phone: 'Por telefone',
    phoneHint: 'WhatsApp, redes ou ligações',
    agree: 'Quero que meu certificado possa ser verificado',
    agreeHint: 'Você pode mudar isso quando quiser.',
  },
}

export function ChoicesExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      <Radios
        id="example-fixed"
        legend={say.fixed}
        value="rent"
        choices={[
          { value: 'rent', text: say.rent },
          { value: 'wool', text: say.wool },
          { value: 'bus', text: say.bus },
        ]}
      />
      <Checkboxes
        id="example-channels"
        legend={say.channels}
        hint={say.hint}
        values={['fair', 'phone']}
        choices={[
          { value: 'fair', text: say.fair },
          { value: 'shop', text: say.shop },
          { value: 'phone', text: say.phone, hint: say.phoneHint },
        ]}
      />
      <Checkbox id="example-agree" label={say.agree} hint={say.agreeHint} />
    </div>
  )
}
