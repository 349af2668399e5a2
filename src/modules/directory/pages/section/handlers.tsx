import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { saveParts } from '../../actions/save-parts.ts'
import { type Faults, readContent } from '../../content-schema.ts'
import type { Organisation } from '../../queries/organisations.ts'
import type { Content } from '../../rules/content.ts'
import { formReader } from '../../rules/given.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { editLimit } from '../edit/limits.ts'
import { type SectionName, sections, sectionsOf } from '../edit/sections/sections.ts'
import type { Section } from '../edit/sections/section.ts'
import { edited } from '../edited.ts'
import { wordedFaults } from '../worded-faults.ts'
import { SectionPage } from './page.tsx'

type SectionContext = PageContext<DirectoryTables, typeof directoryUrls.section.pattern>

export async function showSection(c: SectionContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const name = nameOf(c, found.organisation)
  if (!name) return await c.notFound()
  return render(c, { organisation: found.organisation, name, given: found.organisation.content, status: 200 })
}

export async function saveSection(c: SectionContext) {
  const { db, locale, now, limiter } = c.var
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { organisation, person } = found
  const name = nameOf(c, organisation)
  if (!name) return await c.notFound()

  const fields = await readForm(c)
  const { parts, given } = readSection(fields, name, organisation.content)
  const { content, errors } = readContent(given)
  const shown = { organisation, name, given }
  if (!content) return render(c, { ...shown, faults: errors, status: 422 })
  if (!(await limiter.allows(editLimit, person.id))) return render(c, { ...shown, refusal: 'tooMany', status: 429 })

  const read = Number(typed(fields, 'revision'))
  const { id, slug } = organisation
  const outcome = await saveParts(db, { id, parts, content, read, personId: person.id, at: now })
  if (outcome === 'changed') return render(c, { ...shown, refusal: 'changedMeanwhile', status: 409 })
  sayNext(c, 'organisation-saved')
  const next = 'more' in fields ? c.req.path : directoryUrls.edit.href({ locale, organisation: slug })
  return c.redirect(next, 303)
}

function readSection(fields: FormFields, name: SectionName, content: Content) {
  const { parts, read }: Section = sections[name]
  return { parts, given: { ...content, ...read(formReader(fields), content) } }
}

function nameOf(c: SectionContext, { content }: Organisation): SectionName | undefined {
  return sectionsOf(content.kind).find((name) => name === c.req.param('section'))
}

interface Shown {
  organisation: Organisation
  name: SectionName
  given: unknown
  faults?: Faults
  refusal?: 'tooMany' | 'changedMeanwhile'
  status: 200 | 409 | 422 | 429
}

function render(c: SectionContext, { organisation, name, given, faults = {}, refusal, status }: Shown) {
  const { shell } = c.var
  const { content } = organisation
  const of = { locale: shell.locale, kind: content.kind, given, faults: wordedFaults(faults, shell.locale) }
  return c.html(<SectionPage shell={shell} organisation={organisation} name={name} of={of} refusal={refusal} />, status)
}
