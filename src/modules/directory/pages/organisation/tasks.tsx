import type { Locale } from '#kernel/i18n/locales.ts'
import { messages as fit } from '../../messages/fit/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { messages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'

interface TasksProps {
  locale: Locale
  face: Face
  /** Whether the reader runs it. */
  isRun: boolean
}

/** What whoever reads the page can do. */
export function Tasks({ locale, face, isRun }: TasksProps) {
  const say = owner[locale].page
  const at = { locale, organisation: face.slug }
  const tasks = [
    isRun
      ? { href: directoryUrls.edit.href(at), text: say.edit }
      : { href: directoryUrls.ownership.href(at), text: say.own },
    ...(face.origin === 'facts' ? [] : [{ href: directoryUrls.fit.href(at), text: fit[locale].fit.title(face.name) }]),
    { href: directoryUrls.errorReport.href(at), text: say.report },
    { href: directoryUrls.history.href(at), text: say.history },
  ]
  return (
    <nav class="stack" aria-labelledby="tasks">
      <h2 id="tasks">{messages[locale].organisation.tasks}</h2>
      <ul class="organisation__ways">
        {tasks.map(({ href, text }) => (
          <li>
            <a class="organisation__way" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
