import type { Shell } from '#kernel/i18n/shell.ts'
import { licenceAddress } from '../../rules/licence.ts'
import { learningUrls } from '../../urls.ts'
import type { CourseView } from './view.ts'

/** The course as schema.org describes one, for search engines. */
export function courseSchema({ locale, origin }: Shell, { course, language, title, summary }: CourseView) {
  const duration = `PT${Math.round(course.hours * 60)}M`
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: title,
    description: summary,
    url: origin + learningUrls.course.href({ locale, course: course.slug }),
    inLanguage: language,
    availableLanguage: course.languages,
    provider: { '@type': 'Organization', name: 'CONECTA Pacífico', url: origin },
    author: course.authors.map((name) => ({ '@type': 'Organization', name })),
    license: licenceAddress(course.licence),
    version: course.version,
    educationalLevel: course.level,
    teaches: course.outcomes[language] ?? [],
    timeRequired: duration,
    isAccessibleForFree: true,
    ...(course.status === 'open' && {
      hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: duration },
      offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD' },
    }),
  }
}
