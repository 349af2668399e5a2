import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { messages } from '../../messages/rounds/messages.ts'

interface KeptAgendaProps {
  locale: Locale
  /** Of this page. */
  address: string
  children: Child
}

/** Meetings that a phone can keep, and whose outcomes wait there for a network. Without script it is the meetings alone. */
export function KeptAgenda({ locale, address, children }: KeptAgendaProps) {
  const say = messages[locale].invited.phone
  return (
    <kept-agenda data-address={address}>
      {children}
      <div class="stack" hidden data-live>
        <p role="status" data-slot="state">
          {say.notKept}
        </p>
        <p>
          <Button kind="quiet" type="button">
            {say.keep}
          </Button>
        </p>
        {Object.entries({ ...say, resultMissing: messages[locale].invited.faults.result }).map(([name, text]) => (
          <template data-words={name}>{text}</template>
        ))}
      </div>
    </kept-agenda>
  )
}
