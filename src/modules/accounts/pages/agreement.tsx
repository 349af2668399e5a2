import type { Shell } from '#kernel/i18n/shell.ts'
import { messages } from '../messages/messages.ts'

/** What she accepts by making an account, each a link. */
export function Agreement({ shell }: { shell: Shell }) {
  if (!shell.notices.length) return null
  return (
    <div class="small">
      <p>{messages[shell.locale].agreement}</p>
      <ul>
        {shell.notices.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
