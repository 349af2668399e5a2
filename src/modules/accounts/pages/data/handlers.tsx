import { gatherData } from '../../actions/gather-data.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { DataPage } from './page.tsx'

export function showData(c: AccountsContext<typeof accountsUrls.data.pattern>) {
  return c.var.person ? c.html(<DataPage shell={c.var.shell} />) : signInFirst(c)
}

export async function downloadData(c: AccountsContext<typeof accountsUrls.dataFile.pattern>) {
  const { person, now, locale } = c.var
  if (!person) return signInFirst(c, accountsUrls.data.href({ locale }))
  const data = await gatherData(c.var, person, now)
  c.header('content-type', 'application/json; charset=utf-8')
  c.header('content-disposition', `attachment; filename="conecta-pacifico-${now.toISOString().slice(0, 10)}.json"`)
  return c.body(JSON.stringify(data, null, 2))
}
