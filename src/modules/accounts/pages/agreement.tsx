import type { Shell } from '#kernel/i18n/shell.ts'
import { messages } from '../messages/messages.ts'

// The house's notices also lead to pages of another kind, such as the one that checks a certificate.
const agreed = /\/notices\/(privacy|terms)$/

/** What she accepts by making an account, each a link. */
export function Agreement({ shell }: { shell: Shell }) {
  const notices = shell.notices.filter(({ href }) => agreed.test(href))
  if (!notices.length) return null
  return (
    <div class="small">
      <p>{messages[shell.locale].agreement}</p>
      <ul>
        {notices.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
