import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { sectors } from '../../rules/trades.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { portraitOf } from '../portrait-data.ts'
import { SectorPage } from './page.tsx'

export async function showSector(c: PageContext<DirectoryTables, typeof directoryUrls.sector.pattern>) {
  const sector = sectors.find((each) => each === c.req.param('sector'))
  if (!isLocale(c.req.param('locale')) || !sector) return await c.notFound()
  const { reads, shell } = c.var
  const data = await portraitOf(reads, { sector })
  shareable(c)
  return c.html(<SectorPage shell={shell} sector={sector} data={data} />)
}
