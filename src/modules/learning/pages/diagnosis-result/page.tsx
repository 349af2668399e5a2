import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Callout } from '#ui/callout/callout.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import { areas, type Recommendation } from '../../rules/diagnosis.ts'
import { learningUrls } from '../../urls.ts'

export interface RecommendedPlace {
  course: { slug: string; title: string }
  /** Null where the course has no such lesson, or is only announced. */
  lesson: { slug: string; title: string } | null
  /** Language of the titles. */
  language: string
}

interface DiagnosisResultPageProps {
  shell: Shell
  recommendation: Recommendation
  /** Null where the site has no such course. */
  place: RecommendedPlace | null
}

export function DiagnosisResultPage({ shell, recommendation, place }: DiagnosisResultPageProps) {
  const { locale } = shell
  const say = messages[locale].diagnosis.result
  return (
    <Layout
      shell={shell}
      title={say.title}
      description={say.lead}
      styles="learning/diagnosis-result"
      robots="noindex"
      band={place?.course.slug}
    >
      <header class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </header>
      <div class="stack">
        <Callout kind="do" word={say.why}>
          <p>{reasonOf(recommendation, say)}</p>
        </Callout>
        <Way shell={shell} place={place} />
      </div>
      <section class="stack">
        <h2>{say.areas}</h2>
        <dl class="diagnosis-result__areas">
          {areas.map((area) => (
            <div class="diagnosis-result__area">
              <dt>{say.names[area]}</dt>
              <dd>
                <svg class="diagnosis-result__bar" width="100%" height="12" aria-hidden="true">
                  <rect width="100%" height="12" />
                  <rect class="diagnosis-result__done" width={`${recommendation.areas[area]}%`} height="12" />
                </svg>
                {recommendation.areas[area]} %
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="row">
        <a href={learningUrls.diagnosis.href({ locale })}>{say.again}</a>
        <a href={learningUrls.catalogue.href({ locale })}>{say.catalogue}</a>
      </p>
    </Layout>
  )
}

type Words = (typeof messages)['es']['diagnosis']['result']

function reasonOf({ start }: Recommendation, say: Words): string {
  const reasons: Readonly<Record<string, string>> = start.question === null ? say.areaReasons : say.reasons
  return reasons[start.question ?? start.area] ?? say.lead
}

function Way({ shell: { locale }, place }: Pick<DiagnosisResultPageProps, 'shell' | 'place'>) {
  const say = messages[locale].diagnosis.result
  if (!place) return <ButtonLink href={learningUrls.catalogue.href({ locale })}>{say.catalogue}</ButtonLink>
  const { course, lesson } = place
  if (!lesson)
    return (
      <p>
        <a href={learningUrls.course.href({ locale, course: course.slug })}>{say.announced(course.title)}</a>
      </p>
    )
  return (
    <>
      <ButtonLink href={learningUrls.lesson.href({ locale, course: course.slug, lesson: lesson.slug })}>
        {say.begin(lesson.title)}
      </ButtonLink>
      <p class="muted">{say.course(course.title)}</p>
    </>
  )
}
