import { type FieldErrors, type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { makeCards } from '../../actions/make-cards.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { showSheets, shownAlready } from '../card-sheets/handlers.tsx'
import { newPrinting } from '../printing.ts'
import type { AccountsContext } from '../request.ts'
import { readGroup } from './form.ts'
import { NewCardGroupPage } from './page.tsx'

export function showNewCardGroup(c: AccountsContext<typeof accountsUrls.newCardGroup.pattern>) {
  const { person, locale } = c.var
  if (!may(person, 'cards.make')) return refuse(c, 'cards.make')
  return page(c, { label: '', country: person?.country ?? '', language: locale, names: '' }, {})
}

export async function createCardGroup(c: AccountsContext<typeof accountsUrls.cardGroups.pattern>) {
  const { person, locale, now } = c.var
  if (!person || !may(person, 'cards.make')) return refuse(c, 'cards.make')
  const fields = await readForm(c)
  const read = readGroup(fields, locale)
  if ('faults' in read) return page(c, wrote(fields), read.faults)

  const { printing, names, label, country, language } = read.group
  const group = { label, country: country || null, language }
  const made = await makeCards(c.var, { group, names, printing, by: person.id, at: now })
  const back = accountsUrls.cardGroup.href({ locale, group: printing })
  if (made.refusal !== null) return shownAlready(c, back)
  return showSheets(c, { language, cards: made.cards, back })
}

interface Wrote {
  label: string
  country: string
  language: string
  names: string
}

function wrote(fields: FormFields): Wrote {
  return {
    label: typed(fields, 'label'),
    country: typed(fields, 'country'),
    language: typed(fields, 'language'),
    names: typed(fields, 'names'),
  }
}

function page<pattern extends string>(c: AccountsContext<pattern>, shown: Wrote, faults: FieldErrors) {
  return c.html(
    <NewCardGroupPage shell={c.var.shell} typed={shown} faults={faults} printing={newPrinting()} />,
    Object.keys(faults).length ? 422 : 200,
  )
}
