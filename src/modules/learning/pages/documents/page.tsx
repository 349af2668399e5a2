import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import { learningUrls } from '../../urls.ts'
import { OwnWorkInList } from '../phone/own-work.tsx'
import { PhoneState } from '../phone/status.tsx'
import { SheetFiles } from '../cost-sheet/sheet-files.tsx'

export interface ListedDocument {
  id: string
  kind: 'cost-sheet' | 'open-answer'
  /** The product of a cost sheet, the prompt of an answer. */
  title: string
  course: string
  /** Of an answer. */
  text: string | null
  /** Where it was made. */
  lesson: string | null
  /** As a day. */
  changed: string
}

interface DocumentsPageProps {
  shell: Shell
  documents: readonly ListedDocument[]
}

export function DocumentsPage({ shell, documents }: DocumentsPageProps) {
  const { locale } = shell
  const say = messages[locale].documents
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="learning/documents" robots="noindex">
      <header class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </header>
      {documents.length === 0 ? (
        <Empty title={say.none}>
          <p>{say.noneText}</p>
          <p>
            <ButtonLink href={learningUrls.catalogue.href({ locale })}>{say.begin}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <ul class="documents">
          {documents.map((document) => (
            <li class="documents__document">
              <Listed shell={shell} document={document} />
            </li>
          ))}
        </ul>
      )}
      <OwnWorkInList />
      <PhoneState locale={locale} />
    </Layout>
  )
}

function Listed({ shell: { locale }, document }: { shell: Shell; document: ListedDocument }) {
  const say = messages[locale]
  const { id, kind, title, text, lesson, course, changed } = document
  const isSheet = kind === 'cost-sheet'
  return (
    <>
      <p class="muted small">{isSheet ? say.documents.costSheet : say.documents.openAnswer}</p>
      <h2 class="documents__title">
        {isSheet ? <a href={learningUrls.costSheet.href({ locale, document: id })}>{title}</a> : title}
      </h2>
      <p class="muted small">
        {say.documents.fromCourse(course)} · {say.documents.changed(changed)}
      </p>
      {text === null ? null : (
        <Disclosure summary={say.documents.read}>
          <p class="documents__text">{text}</p>
        </Disclosure>
      )}
      <p class="row">
        {isSheet ? <SheetFiles locale={locale} document={id} /> : null}
        {lesson ? <a href={lesson}>{say.documents.toLesson}</a> : null}
      </p>
    </>
  )
}
