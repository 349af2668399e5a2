import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { addWork, moveWorkUp, removeWork } from '../../actions/change-gallery.ts'
import { keepPicture } from '../../actions/picture.ts'
import { listShownWorks } from '../../queries/works.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { editLimit } from '../edit/limits.ts'
import { type Edited, edited } from '../edited.ts'
import { WorksPage } from './page.tsx'

type WorksContext = PageContext<DirectoryTables, typeof directoryUrls.works.pattern>
type WorkContext = PageContext<
  DirectoryTables,
  typeof directoryUrls.workRemoval.pattern | typeof directoryUrls.workRise.pattern
>
/** What is wrong, by field. */
type WorkFaults = Partial<Record<'picture' | 'title' | 'description' | 'credit', string>>

export async function showWorks(c: WorksContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  return await render(c, found, { fields: {}, faults: {} })
}

export async function createWork(c: WorksContext) {
  const { db, locale, now } = c.var
  const found = await edited(c)
  if ('response' in found) return await found.response
  const fields = await readForm(c)
  const words = wordsOf(fields)
  const faults = missingWords(words)
  const kept = await keptPicture(c, found, fields['picture'])
  if (typeof kept === 'string') faults.picture = kept
  if (Object.keys(faults).length || typeof kept === 'string') return await render(c, found, { fields, faults })
  const isAdded = await addWork(db, { ...words, ...kept, organisation: found.organisation.id, at: now })
  if (!isAdded) return await render(c, found, { fields, faults: { picture: 'too-many' } })
  sayNext(c, 'work-added')
  return c.redirect(directoryUrls.works.href({ locale, organisation: found.organisation.slug }), 303)
}

async function keptPicture(
  { var: { files, limiter } }: WorksContext,
  { person }: Edited,
  given: FormFields[string] | undefined,
) {
  if (!(given instanceof File) || given.size === 0) return 'missing'
  if (!(await limiter.allows(editLimit, person.id))) return 'too-many'
  return await keepPicture(files, new Uint8Array(await given.arrayBuffer()))
}

export async function removeShownWork(c: WorkContext) {
  return await change(c, removeWork, 'work-removed')
}

export async function raiseShownWork(c: WorkContext) {
  return await change(c, moveWorkUp, 'organisation-saved')
}

async function change(c: WorkContext, act: typeof removeWork, said: string) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const work = c.req.param('work')
  if (!isIdentifier(work)) return await c.notFound()
  await act(db, { organisation: found.organisation.id, work, at: now })
  sayNext(c, said)
  return c.redirect(directoryUrls.works.href({ locale, organisation: found.organisation.slug }), 303)
}

function wordsOf(fields: FormFields) {
  const word = (name: string, most: number) => clean(typed(fields, name)).slice(0, most)
  return { title: word('title', 120), description: word('description', 500), credit: word('credit', 200) }
}

function missingWords(words: ReturnType<typeof wordsOf>): WorkFaults {
  return Object.fromEntries(Object.entries(words).flatMap(([name, word]) => (word ? [] : [[name, name]])))
}

async function render(
  c: WorksContext,
  { organisation }: Edited,
  { fields, faults }: { fields: FormFields; faults: WorkFaults },
) {
  const works = await listShownWorks(c.var.db, organisation.id)
  return c.html(
    <WorksPage
      shell={c.var.shell}
      organisation={organisation}
      works={works}
      filled={(name) => typed(fields, name)}
      faults={faults}
    />,
    Object.keys(faults).length ? 422 : 200,
  )
}
