import type { Locale } from '#kernel/i18n/locales.ts'
import { accountsUrls } from '#modules/accounts/urls.ts'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { messages } from '../../messages/find/messages.ts'
import type { Filter } from '../../rules/filter.ts'
import { directoryUrls } from '../../urls.ts'

interface SaveSearchProps {
  locale: Locale
  filter: Filter
  isSignedIn: boolean
}

/** Keeps the search, to hear of what is new. */
export function SaveSearch({ locale, filter, isSignedIn }: SaveSearchProps) {
  const say = messages[locale].save
  const next = directoryUrls.directory.href({ locale }, { ...filter })
  return (
    <section class="stack" aria-labelledby="save">
      <h2 id="save">{say.title}</h2>
      <p>{say.what}</p>
      {isSignedIn ? (
        <Form action={directoryUrls.savedSearches.href({ locale })}>
          {Object.entries(filter).map(([name, value]) =>
            value ? <input type="hidden" name={name} value={value} /> : null,
          )}
          <FormActions>
            <Button kind="quiet">{say.button}</Button>
            <a href={directoryUrls.savedSearches.href({ locale })}>{say.mine}</a>
          </FormActions>
        </Form>
      ) : (
        <p>
          <a href={accountsUrls.signIn.href({ locale }, { next })}>{say.signIn}</a>
        </p>
      )}
    </section>
  )
}
