import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm } from '#kernel/http/form.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { declare } from '../../actions/declare.ts'
import { taxNumberSeal } from '../../actions/seal-tax-number.ts'
import { type Faults, readContent } from '../../content-schema.ts'
import { type Like, listLike } from '../../queries/like.ts'
import { blankContent } from '../../rules/content.ts'
import { type FormReader, formReader } from '../../rules/given.ts'
import type { Kind } from '../../rules/kinds.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { entryLimit } from '../edit/limits.ts'
import { placeOf } from '../edit/place-options.ts'
import { wordedFaults } from '../worded-faults.ts'
import { NewPage } from './page.tsx'

type NewContext = PageContext<DirectoryTables, typeof directoryUrls.newOrganisation.pattern>

export async function showNew(c: NewContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { person } = c.var
  if (!person) return signInFirst(c)
  return render(c, { fields: { place: person.country ?? '', kind: 'venture' }, faults: {}, like: [] })
}

/** Enters a draft that only its owner sees, once nothing in the directory looks like it or she says that it is another. */
export async function enter(c: NewContext) {
  const { db, person, locale, now, limiter } = c.var
  if (!person) return signInFirst(c)
  const fields = await readForm(c)
  const form = formReader(fields)
  const { content, errors } = readContent(givenOf(form, locale))
  if (!content) return render(c, { fields, faults: errors, like: [] })
  const taxNumber = await taxNumberSeal(c.var, content.place.country, form.text('taxNumber'))
  if (taxNumber === undefined) return render(c, { fields, faults: { taxNumber: 'not-a-tax-number' }, like: [] })
  if (!(await limiter.allows(entryLimit, person.id)))
    return render(c, { fields, faults: { name: 'too-many-entries' }, like: [] })

  const { name, website, place } = content
  const like = await listLike(db, { name, website, taxNumber, country: place.country })
  if (like.length && !form.isTicked('anyway')) return render(c, { fields, faults: {}, like })
  const entered = await db.transaction().execute(async (transaction) => {
    const owned = { personId: person.id, owned: true, taxNumber, at: now }
    return await declare(transaction, { ...owned, content, origin: 'owner', state: 'draft' })
  })
  sayNext(c, 'organisation-entered')
  return c.redirect(directoryUrls.edit.href({ locale, organisation: entered.slug }), 303)
}

function givenOf(form: FormReader, locale: Locale) {
  const kind = form.text('kind')
  const { country, territory } = placeOf(form.text('place'), form.text('otherCountry'))
  const summary = form.text('summary')
  const website = form.text('website')
  return {
    // What is no kind is refused by the schema.
    ...blankContent(kind as Kind, form.text('name'), country),
    place: { country, territory, municipality: null, point: null },
    texts: summary ? { [locale]: { summary, about: null } } : {},
    website: website && !/^[a-z]+:/i.test(website) ? `https://${website}` : website,
  }
}

interface Shown {
  fields: FormFields
  faults: Faults
  like: readonly Like[]
}

function render(c: NewContext, { fields, faults, like }: Shown) {
  const { shell } = c.var
  const form = formReader(fields)
  const place = placeOf(form.text('place'), form.text('otherCountry'))
  const given = { ...fields, place, texts: { [shell.locale]: { summary: form.text('summary') } } }
  const worded = wordedFaults(faults, shell.locale)
  c.header('cache-control', 'no-store')
  return c.html(
    <NewPage shell={shell} given={given} faults={worded} like={like} />,
    Object.keys(faults).length ? 422 : like.length ? 409 : 200,
  )
}
