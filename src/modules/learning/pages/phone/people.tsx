import { accountsUrls } from '#modules/accounts/urls.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/phone-people/messages.ts'
import { learningUrls } from '../../urls.ts'

/** Who uses this phone, each one's work apart: filled in from the phone's own store. */
export function PeopleHere({ locale }: { locale: Locale }) {
  const say = messages[locale]
  const links = { signIn: accountsUrls.signIn.href({ locale }), signOut: accountsUrls.signOut.href({ locale }) }
  return (
    <phone-people data-words={JSON.stringify({ ...say, links })}>
      <section class="stack" aria-labelledby="people" hidden data-live>
        <h2 id="people">{say.title}</h2>
        <p>{say.lead}</p>
        <p data-nobody hidden>
          {say.nobody}
        </p>
        <ul class="phone__courses" data-list></ul>
        <p role="status" data-said></p>
        <p>
          <a href={learningUrls.waitingWork.href({ locale })}>{say.handIn}</a>
        </p>
      </section>
      <template>
        <PersonHere locale={locale} />
      </template>
    </phone-people>
  )
}

function PersonHere({ locale }: { locale: Locale }) {
  const say = messages[locale]
  return (
    <li class="phone__course">
      <p>
        <span class="phone__title" data-name></span>{' '}
        <span data-current hidden>
          <Tag>{say.current}</Tag>
        </span>
      </p>
      <p class="muted" data-counts></p>
      <p class="muted" data-claim hidden>
        {say.claim}
      </p>
      <PinForm locale={locale} />
      <div class="row">
        <Does what="work" />
        <Does what="send">{say.send}</Does>
        <Does what="save">{say.save}</Does>
        <Does what="set-pin">{say.setPin}</Does>
        <Does what="remove-pin">{say.removePin}</Does>
        <Does what="take-off" />
      </div>
      <div data-refused hidden>
        <p>{say.refused}</p>
        <ul></ul>
      </div>
      <div data-receipts hidden>
        <Disclosure summary={say.receipts}>
          <ul></ul>
        </Disclosure>
      </div>
    </li>
  )
}

function Does({ what, children = '' }: { what: string; children?: string }) {
  return (
    <span data-do={what} hidden>
      <Button kind="quiet" type="button">
        {children}
      </Button>
    </span>
  )
}

/** Its label is asked for by the script, so that two people's fields are told apart. */
function PinForm({ locale }: { locale: Locale }) {
  const say = messages[locale]
  return (
    <form class="form" data-pin hidden>
      <label class="field__label">
        <span data-label>{say.pin}</span>
        <span class="field__hint">{say.pinHint}</span>
        <input
          class="field__control field__control--short"
          type="password"
          name="pin"
          inputmode="numeric"
          autocomplete="off"
          maxlength={20}
        />
      </label>
      <div class="form__actions">
        <Button>{say.confirm}</Button>
      </div>
    </form>
  )
}
