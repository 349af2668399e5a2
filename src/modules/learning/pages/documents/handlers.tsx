import type { PageContext } from '#kernel/http/context.ts'
import { formatDay } from '#kernel/dates.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/lessons/messages.ts'
import type { Block, CompiledCourse, CompiledLesson } from '../../package/compile/compiled-course.ts'
import { listDocuments } from '../../queries/documents.ts'
import { findStudy } from '../../queries/study.ts'
import { isFields } from '../../rules/fields.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { DocumentsPage, type ListedDocument } from './page.tsx'

type DocumentsContext = PageContext<LearningTables, typeof learningUrls.documents.pattern>
type Document = Awaited<ReturnType<typeof listDocuments>>[number]

export async function listOwnDocuments(c: DocumentsContext) {
  const { db, actorId, shell } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const documents = actorId ? await listDocuments(db, actorId) : []
  const listed: ListedDocument[] = []
  for (const document of documents) listed.push(await listedDocument(c, document))
  c.header('cache-control', 'private, no-cache')
  return c.html(<DocumentsPage shell={shell} documents={listed} />)
}

async function listedDocument(c: DocumentsContext, document: Document): Promise<ListedDocument> {
  const { db, actorId, locale, person } = c.var
  const study = await findStudy(db, document.course, actorId)
  const language = shownLanguage(study?.course.languages ?? [], locale)
  const lesson = study ? lessonOf(study.course, document) : undefined
  return {
    id: document.id,
    kind: document.kind,
    title: titleOf(document, lesson, { locale, language }),
    course: study?.course.title[language] ?? document.course,
    text: document.kind === 'open-answer' ? fieldOf(document, 'text') : null,
    lesson: lesson ? learningUrls.lesson.href({ locale, course: document.course, lesson: lesson.slug }) : null,
    changed: formatDay(document.updatedAt, locale, person?.zone ?? 'UTC'),
  }
}

function lessonOf({ modules }: CompiledCourse, document: Document) {
  const lessons = modules.flatMap((module) => module.lessons)
  return lessons.find(({ body }) =>
    Object.values(body).some((blocks) => blocks.some((block) => isMadeIn(block, document))),
  )
}

/** A cost sheet is made in any activity that asks for one. */
function isMadeIn(block: Block, { kind, activity }: Document) {
  if (block.kind !== 'activity') return false
  return activity === null ? block.activity.type === kind : block.activity.id === activity
}

function titleOf(
  document: Document,
  lesson: CompiledLesson | undefined,
  { locale, language }: { locale: Locale; language: string },
) {
  const say = messages[locale].documents
  if (document.kind === 'cost-sheet') return fieldOf(document, 'product') || say.unnamed
  const block = lesson?.body[language]?.find((one) => isMadeIn(one, document))
  return block?.kind === 'activity' ? block.activity.prompt : say.openAnswer
}

function fieldOf({ content }: Document, name: string) {
  const value = isFields(content) ? content[name] : ''
  return typeof value === 'string' ? value : ''
}
