import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import { longestName } from '../../rules/certificate.ts'
import type { NameForm } from './certificate-view.ts'

interface NameChoiceProps {
  shell: Shell
  form: NameForm
  action: string
  button: string
}

/** Whether the certificate shows a name, and which: neither is chosen for her. */
export function NameChoice({ shell, form, action, button }: NameChoiceProps) {
  const say = messages[shell.locale].own
  const wrong = form.refusal ? say.refusals[form.refusal] : undefined
  const aboutChoice = form.refusal === 'name-choice-missing'
  return (
    <Form action={action}>
      <Radios
        id="shown"
        legend={say.offer.legend}
        hint={say.offer.consent}
        error={aboutChoice ? wrong : undefined}
        value={form.shown ?? undefined}
        choices={[
          { value: 'yes', text: say.offer.shown, hint: say.offer.shownHint },
          { value: 'no', text: say.offer.hidden, hint: say.offer.hiddenHint },
        ]}
      />
      <Field
        id="name"
        label={say.offer.name}
        hint={say.offer.nameHint}
        error={form.refusal?.startsWith('name-') && !aboutChoice ? wrong : undefined}
        value={form.name}
        autocomplete="name"
        spellcheck={false}
        maxlength={longestName}
      />
      <FormActions>
        <Button>{button}</Button>
      </FormActions>
    </Form>
  )
}
