import { aboutSize } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Columns, Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Outline } from '#ui/outline/outline.tsx'
import { messages } from '../../messages/courses/messages.ts'
import { packageWeight } from '../../rules/file-weights.ts'
import type { PublicationRefusal, VersionWithdrawalRefusal } from '../../rules/publication.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { learningUrls } from '../../urls.ts'
import { Forms } from './forms.tsx'
import type { WholeVersion } from './load.ts'
import { versionFacts } from './facts.tsx'

export interface VersionProblem {
  refusal: PublicationRefusal | VersionWithdrawalRefusal
  /** What was typed as the reason. */
  reason?: string
}

interface VersionPageProps {
  shell: Shell
  whole: WholeVersion
  zone: string
  mayPublish: boolean
  problem: VersionProblem | null
}

export function VersionPage({ shell, whole, zone, mayPublish, problem }: VersionPageProps) {
  const { locale } = shell
  const { version, course } = whole
  const say = messages[locale].editor.version
  const language = shownLanguage(course.languages, locale)
  const title = say.title(course.title[language] ?? course.slug, version.version)
  const key = { locale, course: course.slug, version: version.version }
  const refused = problem ? messages[locale].refusals[problem.refusal] : ''
  return (
    <Layout shell={shell} title={title} description={say.description} band={course.slug} robots="noindex">
      <div class="stack stack--wide">
        <ErrorSummary title={say.problem} errors={problem ? [{ id: 'reason', text: refused }] : []} />
        <Breadcrumb
          label={messages[locale].course.where}
          items={[{ href: learningUrls.courseVersions.href({ locale }), text: say.back }, { text: title }]}
        />
        <h1>{title}</h1>
        {version.state === 'draft' ? <Notice kind="success">{say.right}</Notice> : null}
        <Columns beside={<Facts facts={versionFacts(locale, whole, zone)} />}>
          <Contents shell={shell} whole={whole} language={language} />
          <Ways locale={locale} whole={whole} />
          <Forms
            versionKey={key}
            state={mayPublish ? version.state : null}
            reason={problem?.reason}
            refused={refused}
          />
        </Columns>
      </div>
    </Layout>
  )
}

function Contents({ shell, whole, language }: Pick<VersionPageProps, 'shell' | 'whole'> & { language: string }) {
  const { course } = whole
  if (!course.modules.length) return <p lang={language}>{course.summary[language]}</p>
  return (
    <section class="stack" aria-labelledby="preview">
      <h2 id="preview">{messages[shell.locale].editor.version.preview}</h2>
      <Outline modules={previewModules(whole, language, shell.locale)} />
    </section>
  )
}

function Ways({ locale, whole: { version: key, files } }: { locale: Locale; whole: WholeVersion }) {
  const { course, version, state } = key
  const say = messages[locale].editor.version
  return (
    <p class="row">
      {state === 'published' ? (
        <ButtonLink kind="quiet" href={learningUrls.course.href({ locale, course })}>
          {say.open}
        </ButtonLink>
      ) : null}
      <ButtonLink kind="quiet" download href={learningUrls.versionPackage.href({ locale, course, version })}>
        {`${say.download}, ${aboutSize(packageWeight(files), locale)}`}
      </ButtonLink>
    </p>
  )
}

function previewModules({ course, version }: WholeVersion, language: string, locale: Locale) {
  return course.modules.map((module) => ({
    title: module.title[language] ?? module.slug,
    lessons: module.lessons.map(({ slug, title, minutes }) => ({
      href: learningUrls.versionLesson.href({ locale, course: course.slug, version: version.version, lesson: slug }),
      title: title[language] ?? slug,
      state: 'ahead' as const,
      note: messages[locale].minutes(minutes[language] ?? 0),
    })),
  }))
}
