import type { FieldErrors } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { PasswordField } from '#ui/field/field.tsx'
import { messages } from '../messages/messages.ts'

/** A new PIN for a card, twice. */
export function PinFields({ locale, faults }: { locale: Locale; faults: FieldErrors }) {
  const say = messages[locale].cards.firstUse
  return (
    <>
      <PasswordField
        id="pin"
        label={say.pin}
        hint={say.pinHint}
        error={faults['pin']}
        autocomplete="new-password"
        digits
      />
      <PasswordField id="again" label={say.again} error={faults['again']} autocomplete="new-password" digits />
    </>
  )
}
