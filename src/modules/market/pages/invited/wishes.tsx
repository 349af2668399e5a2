import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { countryName, languageName, listOf } from '#modules/directory/public.ts'
import { directoryUrls } from '#modules/directory/urls.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Other } from '../../queries/others.ts'
import type { Round } from '../../queries/rounds.ts'
import { wishKinds } from '../../rules/hold/wishes.ts'
import { marketUrls } from '../../urls.ts'

/** Why what was chosen is not kept. */
export type WishesFault = 'tooOften' | 'tooManyWishes'

/** Whom she may wish to meet. */
export interface WishesView {
  kind: 'wishes'
  /** Those that fit best, with the reasons. */
  proposed: readonly (Other & { why: readonly string[] })[]
  others: readonly Other[]
  next: string | null
  /** Identifier after which this page begins; empty on the first. */
  after: string
  mayWish: boolean
  fault: WishesFault | null
}

interface WishesProps {
  locale: Locale
  code: string
  round: Round
  view: WishesView
}

export function Wishes({ locale, code, round, view }: WishesProps) {
  const say = messages[locale].invited
  const { wishesUntil, zone } = round.settings
  const { proposed, others, next, after, mayWish } = view
  const href = (from?: string) => marketUrls.invited.href({ locale, code }, { after: from })
  return (
    <section class="stack" aria-labelledby="wishes">
      <h2 id="wishes">{say.wishes}</h2>
      <p>{mayWish ? say.wishesUntil(formatDay(new Date(wishesUntil), locale, zone)) : say.wishesOver}</p>
      {others.length || proposed.length ? (
        <Form action={marketUrls.wishes.href({ locale, code }, { after })}>
          {proposed.length ? (
            <>
              <h3>{say.proposed}</h3>
              <p class="muted small">
                {say.proposedWhat} <a href={directoryUrls.fitRule.href({ locale })}>{say.proposedRule}</a>
              </p>
              {proposed.map((other) => (
                <Choice locale={locale} other={other} why={other.why} />
              ))}
              {others.length ? <h3>{say.everybody}</h3> : null}
            </>
          ) : null}
          {others.map((other) => (
            <Choice locale={locale} other={other} />
          ))}
          {mayWish ? (
            <FormActions>
              <Button>{say.save}</Button>
            </FormActions>
          ) : null}
        </Form>
      ) : (
        <Empty title={say.empty}>
          <p>{say.emptyWhat}</p>
        </Empty>
      )}
      <Pagination
        label={say.pages}
        first={after ? { href: href(), text: say.first } : undefined}
        next={next ? { href: href(next), text: say.later } : undefined}
      />
    </section>
  )
}

function Choice({ locale, other, why = [] }: { locale: Locale; other: Other; why?: readonly string[] }) {
  const say = messages[locale].invited
  const { id, name, country, languages, organisation, wish } = other
  const choices = [
    ...wishKinds.map((kind) => ({ value: kind, text: say.choices[kind] })),
    { value: '', text: say.choices.none },
  ]
  const spoken = languages.length
    ? say.speaks(
        listOf(
          languages.map((each) => spokenName(each, locale)),
          locale,
        ),
      )
    : ''
  return (
    <div class="invited__wish">
      <Radios
        id={`wish.${id}`}
        legend={named(name, country, locale)}
        hint={[...why, spoken].filter(Boolean).join(' ') || undefined}
        value={wish ?? ''}
        choices={choices}
      />
      {organisation ? (
        <p class="small">
          <a href={directoryUrls.organisation.href({ locale, organisation })}>{say.inDirectory(name)}</a>
        </p>
      ) : null}
    </div>
  )
}

function named(name: string, country: string | null, locale: Locale) {
  return country ? `${name} · ${countryName(country, locale)}` : name
}

/** A language as it was written in a table: by its name where that is a tag. */
function spokenName(written: string, locale: Locale) {
  return /^[a-z]{2,3}$/i.test(written) ? languageName(written, locale) : written
}
