import type { Locale } from '#kernel/i18n/locales.ts'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../messages/courses/messages.ts'
import type { VersionState } from '../rules/publication.ts'

const kinds = { draft: 'waiting', published: 'done', withdrawn: 'plain' } as const

export function StateTag({ locale, state }: { locale: Locale; state: VersionState }) {
  return <Tag kind={kinds[state]}>{messages[locale].states[state]}</Tag>
}
