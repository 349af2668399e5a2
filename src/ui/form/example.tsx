import type { Locale } from '#kernel/i18n/locales.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from './form.tsx'

const words = {
  es: { name: 'Tu nombre', hint: 'Así aparece en tu certificado.', save: 'Guarda', back: 'Vuelve sin guardar' },
  en: { name: 'Your name', hint: 'As it appears on your certificate.', save: 'Save', back: 'Go back without saving' },
  pt: { name: 'Seu nome', hint: 'Como aparece no seu certificado.', save: 'Salve', back: 'Volte sem salvar' },
}

export function FormExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Form action="#ui-form" method="get">
      <Field id="example-person" label={say.name} hint={say.hint} autocomplete="off" width="medium" />
      <FormActions>
        <Button>{say.save}</Button>
        <ButtonLink href="#ui-form" kind="quiet">
          {say.back}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
