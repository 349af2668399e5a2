import { z } from 'zod'
import type { PageContext } from '#kernel/http/context.ts'
import { browserSavesData, chooseDataSaver } from '#kernel/http/data-saver.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { parseForm, readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { wayBack } from '../../rules/way-back.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { DataSaverPage } from './page.tsx'

type DataSaverContext = PageContext<LearningTables, typeof learningUrls.dataSaver.pattern>

const choice = z.object({ saver: z.enum(['on', 'off']), from: z.string().optional() })

export async function showDataSaver(c: DataSaverContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  return renderSwitch(c, wayBack(c.req.query('from')), 200)
}

export async function updateDataSaver(c: DataSaverContext) {
  const { locale } = c.var
  const { values } = parseForm(choice, await readForm(c))
  if (!values) return renderSwitch(c, null, 422)
  chooseDataSaver(c, values.saver === 'on')
  sayNext(c, `data-saver-${values.saver}`)
  return c.redirect(wayBack(values.from) ?? learningUrls.dataSaver.href({ locale }), 303)
}

function renderSwitch(c: DataSaverContext, from: string | null, status: 200 | 422) {
  const { shell } = c.var
  const state = { on: shell.dataSaver.on, byBrowser: browserSavesData(c) }
  return c.html(<DataSaverPage shell={shell} state={state} from={from} />, status)
}
