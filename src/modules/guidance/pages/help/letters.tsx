import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'

/** The form as one that works with no signal: what waits on the phone stands above it, made from these templates. */
export function HelpLetter({ locale, children }: { locale: Locale; children: Child }) {
  const { letters: say, errors } = messages[locale]
  return (
    <help-letter>
      <div class="letters" aria-live="polite" tabindex={-1}></div>
      <Part name="offline">
        <Notice>{say.offline}</Notice>
      </Part>
      <Part name="unkept">
        <Notice kind="error">{say.unkept}</Notice>
      </Part>
      {(['message-missing', 'mail-wrong', 'phone-wrong'] as const).map((fault) => (
        <Part name={fault}>
          <Notice kind="error">{errors[fault]}</Notice>
        </Part>
      ))}
      <Part name="waiting">
        <Notice kind="warning" title={say.waiting}>
          <Message />
          <LetterButton>{say.takeBack}</LetterButton>
        </Notice>
      </Part>
      <Part name="refused">
        <Notice kind="error" title={say.refused}>
          <p data-slot="errors">{say.unsaid}</p>
          <Message />
          <LetterButton>{say.mend}</LetterButton>
        </Notice>
      </Part>
      <Part name="other-refused">
        <Notice kind="error" title={say.otherRefused}>
          <p data-slot="errors">{say.otherUnsaid}</p>
          <Message />
          <LetterButton>{say.drop}</LetterButton>
        </Notice>
      </Part>
      <Part name="sent">
        <Notice kind="success" title={say.sent}>
          <Message />
          <p>
            <a href="#">
              {say.read} <span data-slot="reference"></span>
            </a>
          </p>
          <p class="small">{say.keep}</p>
          <LetterButton>{say.forget}</LetterButton>
        </Notice>
      </Part>
      {children}
    </help-letter>
  )
}

function Part({ name, children }: { name: string; children: Child }) {
  return <template data-part={name}>{children}</template>
}

function Message() {
  return <p class="letters__message" data-slot="message"></p>
}

function LetterButton({ children }: { children: Child }) {
  return (
    <p>
      <Button kind="quiet" type="button">
        {children}
      </Button>
    </p>
  )
}
