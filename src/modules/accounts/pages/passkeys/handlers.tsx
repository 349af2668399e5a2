import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm } from '#kernel/http/form.ts'
import { messages } from '../../messages/messages.ts'
import { deletePasskey, listPasskeys, renamePasskey } from '../../queries/passkeys.ts'
import { isFresh } from '../../session/fresh.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { nameField, wordedFaults } from '../fields.ts'
import type { AccountsContext } from '../request.ts'
import { PasskeysPage } from './page.tsx'

type PasskeysContext = AccountsContext<typeof accountsUrls.passkeys.pattern>
type NameContext = AccountsContext<typeof accountsUrls.passkeyName.pattern>
type RemovalContext = AccountsContext<typeof accountsUrls.passkeyRemoval.pattern>

export async function showPasskeys(c: PasskeysContext) {
  return await page(c, {})
}

export async function savePasskeyName(c: NameContext) {
  const { person, db } = c.var
  if (!person) return signInFirst(c, passkeysOf(c))
  const id = z.uuid().safeParse(c.req.param('passkey'))
  if (!id.success) return await c.notFound()
  const { values, errors } = parseForm(z.object({ name: nameField }), await readForm(c))
  if (errors) return await page(c, { [`name-${id.data}`]: errors['name'] ?? 'name-missing' })
  if (!(await renamePasskey(db, { id: id.data, personId: person.id, name: values.name }))) return await c.notFound()
  sayNext(c, 'saved')
  return c.redirect(passkeysOf(c), 303)
}

export async function removePasskey(c: RemovalContext) {
  const { person, db } = c.var
  if (!person) return signInFirst(c, passkeysOf(c))
  const id = z.uuid().safeParse(c.req.param('passkey'))
  if (!id.success || !(await deletePasskey(db, { id: id.data, personId: person.id }))) return await c.notFound()
  sayNext(c, 'passkey-removed')
  return c.redirect(passkeysOf(c), 303)
}

function passkeysOf<pattern extends string>(c: AccountsContext<pattern>) {
  return accountsUrls.passkeys.href({ locale: c.var.locale })
}

async function page<pattern extends string>(c: AccountsContext<pattern>, errors: FieldErrors) {
  const { person, db, shell, locale } = c.var
  if (!person) return signInFirst(c)
  return c.html(
    <PasskeysPage
      shell={shell}
      zone={person.zone}
      passkeys={await listPasskeys(db, person.id)}
      isFresh={await isFresh(c)}
      faults={wordedFaults(errors, messages[locale])}
    />,
    Object.keys(errors).length ? 422 : 200,
  )
}
