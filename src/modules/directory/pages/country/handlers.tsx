import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { countrySheet } from '../../outlines/sheet.ts'
import { blocCountries, isISO31661Alpha2 } from '../../rules/country-codes.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { portraitOf } from '../portrait-data.ts'
import { CountryPage } from './page.tsx'

/** The four countries, and every other that somebody in the directory is of. */
export async function showCountry(c: PageContext<DirectoryTables, typeof directoryUrls.country.pattern>) {
  const country = c.req.param('country')
  if (!isLocale(c.req.param('locale')) || !isISO31661Alpha2(country)) return await c.notFound()
  const { reads, shell } = c.var
  const data = await portraitOf(reads, { country })
  const ofBloc = blocCountries.find((each) => each === country)
  if (!ofBloc && !data.total) return await c.notFound()
  shareable(c)
  return c.html(
    <CountryPage shell={shell} country={country} data={data} sheet={ofBloc ? countrySheet(ofBloc) : null} />,
  )
}
