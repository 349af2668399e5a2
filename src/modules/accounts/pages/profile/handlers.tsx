import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { messages } from '../../messages/messages.ts'
import { findProfile, updateProfile } from '../../queries/people.ts'
import { isCountry } from '../../rules/places.ts'
import { readingLanguages, sectors } from '../../rules/profile.ts'
import { returnPath } from '../../rules/return-path.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { territories } from '../../territories.ts'
import { accountsUrls } from '../../urls.ts'
import { nameField, wordedFaults } from '../fields.ts'
import type { AccountsContext } from '../request.ts'
import { ProfilePage } from './page.tsx'

type ProfileContext = AccountsContext<typeof accountsUrls.profile.pattern>

const language = z.enum(readingLanguages, 'unknown')
const form = z.object({
  name: nameField,
  place: z
    .string()
    .refine(
      (place) => place === '' || isCountry(place) || territories('es').some(({ code }) => code === place),
      'unknown',
    ),
  sector: z.enum([...sectors, ''], 'unknown').default(''),
  languages: z.union([z.array(language), language.transform((one) => [one])]).default([]),
})

export async function showProfile(c: ProfileContext) {
  const { person, db } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!profile) return signInFirst(c)
  const { name, languages, territory, country, sector } = profile
  return page(c, { name, languages, place: territory ?? country ?? '', sector: sector ?? '' }, {})
}

export async function saveProfile(c: ProfileContext) {
  const { person, db, locale } = c.var
  if (!person) return signInFirst(c)
  const fields = await readForm(c)
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, wrote(fields), errors)

  const { name, languages, place, sector } = values
  const country = place.slice(0, 2)
  await updateProfile(db, person.id, {
    name,
    languages,
    country: isCountry(country) ? country : null,
    territory: isCountry(place) || !place ? null : place,
    sector: sector || null,
  })
  sayNext(c, 'saved')
  return c.redirect(returnPath(c.req.query('next')) ?? accountsUrls.account.href({ locale }), 303)
}

interface Wrote {
  name: string
  languages: readonly string[]
  place: string
  sector: string
}

function wrote(fields: FormFields): Wrote {
  const languages = [fields['languages'] ?? []].flat().filter((text) => typeof text === 'string')
  return { name: typed(fields, 'name'), languages, place: typed(fields, 'place'), sector: typed(fields, 'sector') }
}

function page(c: ProfileContext, shown: Wrote, errors: FieldErrors) {
  const { shell, locale } = c.var
  const say = messages[locale]
  const faults = wordedFaults(errors, { ...say, faults: { ...say.faults, unknown: say.account.profile.unknown } })
  const next = returnPath(c.req.query('next')) ?? undefined
  const status = Object.keys(errors).length ? 422 : 200
  return c.html(
    <ProfilePage shell={shell} territories={territories(shell.locale)} typed={shown} next={next} faults={faults} />,
    status,
  )
}
