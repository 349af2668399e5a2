import type { Locale } from '#kernel/i18n/locales.ts'
import { Field, NumberField, PasswordField, SelectField, TextArea } from './field.tsx'

const words = {
  es: {
    name: '¿Qué vendes?',
    nameHint: 'Como se lo dirías a una clienta.',
    mail: 'Tu correo',
    mailError: 'Escribe un correo completo, como ana@ejemplo.org.',
    price: 'Precio de tu pieza',
    hours: 'Horas de trabajo',
    hour: 'horas',
    story: 'Cuenta cómo la haces',
    country: 'País',
    password: 'Contraseña',
    countries: ['Chile', 'Colombia', 'México', 'Perú'],
  },
  en: {
    name: 'What do you sell?',
    nameHint: 'As you would tell a customer.',
    mail: 'Your mail address',
    mailError: 'Write a whole address, like ana@example.org.',
    price: 'Price of your piece',
    hours: 'Hours of work',
    hour: 'hours',
    story: 'Tell how you make it',
    country: 'Country',
    password: 'Password',
    countries: ['Chile', 'Colombia', 'Mexico', 'Peru'],
  },
  pt: {
    name: 'O que você vende?',
    nameHint: 'Como diria a uma cliente.',
    mail: 'Seu e-mail',
    mailError: 'Escreva um e-mail completo, como ana@exemplo.org.',
    price: 'Preço da sua peça',
    hours: 'Horas de trabalho',
    hour: 'horas',
    story: 'Conte como você faz',
    country: 'País',
    password: 'Senha',
    countries: ['Chile', 'Colômbia', 'México', 'Peru'],
  },
}

export function FieldExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      <Field id="example-name" label={say.name} hint={say.nameHint} />
      <Field id="example-mail" label={say.mail} type="email" value="ana@" error={say.mailError} width="medium" />
      <NumberField id="example-price" label={say.price} value="120,50" unit="S/" />
      <NumberField id="example-hours" label={say.hours} value="6" unit={say.hour} whole />
      <SelectField
        id="example-country"
        label={say.country}
        value={say.countries[3]}
        options={say.countries.map((country) => ({ value: country, text: country }))}
      />
      <PasswordField id="example-password" label={say.password} autocomplete="off" />
      <TextArea id="example-story" label={say.story} rows={3} />
    </div>
  )
}
