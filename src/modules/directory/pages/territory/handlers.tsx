import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { territorySheet } from '../../outlines/sheet.ts'
import { territoryPoint } from '../../outlines/territory-points.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { portraitOf } from '../portrait-data.ts'
import { territoryName } from '../territory-name.ts'
import { TerritoryPage } from './page.tsx'

export async function showTerritory(c: PageContext<DirectoryTables, typeof directoryUrls.territory.pattern>) {
  const code = c.req.param('territory')
  const { reads, shell } = c.var
  const country = blocCountries.find((each) => code.startsWith(`${each}-`))
  const name = territoryName(code, shell.locale)
  const point = territoryPoint(code)
  if (!isLocale(c.req.param('locale')) || !country || !name || !point) return await c.notFound()
  const data = await portraitOf(reads, { country, territory: code })
  shareable(c)
  return c.html(
    <TerritoryPage
      shell={shell}
      territory={{ country, code, name }}
      data={data}
      sheet={territorySheet(country, code, point)}
    />,
  )
}
