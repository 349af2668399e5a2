import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { messages as officer } from '../../messages/officer/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Organisation, PastState } from '../../queries/organisations.ts'
import type { Change } from '../../queries/revisions.ts'
import { isShown } from '../../rules/kinds.ts'
import { listOf } from '../../rules/names-of-codes.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { directoryUrls } from '../../urls.ts'

interface HistoryPageProps {
  shell: Shell
  organisation: Organisation
  changes: readonly Change[]
  states: readonly PastState[]
  /** Names of those who changed it, by person; null for whoever does not run it. */
  names: ReadonlyMap<string, string> | null
  next: number | null
  isLater: boolean
  zone: string
}

export function HistoryPage(props: HistoryPageProps) {
  const { shell, organisation, changes, names, next, isLater, zone } = props
  const { locale } = shell
  const say = messages[locale].history
  const { slug, content, revision: latest, state } = organisation
  const at = { locale, organisation: slug }
  const up = isShown(state) ? directoryUrls.organisation.href(at) : directoryUrls.edit.href(at)
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[{ href: up, text: content.name }, { text: messages[locale].edit.history }]}
        />
        <h1>{say.title(content.name)}</h1>
        {names ? <p>{say.restoreWhat}</p> : null}
        <ol class="edit__parts">
          {changes.map((change) => (
            <li class="edit__part stack">
              <p>
                <strong>{formatInstant(change.at, locale, zone)}</strong>
                {change.personId && names?.get(change.personId) ? ` ${say.by(names.get(change.personId) ?? '')}` : null}
              </p>
              <p>{changeText(change, names !== null)}</p>
              {names && change.revision < latest ? (
                <Form action={directoryUrls.restoration.href({ ...at, revision: String(change.revision) })}>
                  <FormActions>
                    <Button kind="quiet">{say.restore}</Button>
                  </FormActions>
                </Form>
              ) : null}
            </li>
          ))}
        </ol>
        <States {...props} />
        <Pagination
          label={say.pages}
          first={isLater ? { href: directoryUrls.history.href(at), text: say.latest } : undefined}
          next={
            next === null
              ? undefined
              : { href: directoryUrls.history.href(at, { before: String(next) }), text: say.earlier }
          }
        />
      </div>
    </Layout>
  )

  /** To strangers nothing is said of what may be hidden, not even that it changed. */
  function changeText({ revision, changed }: Change, isSteward: boolean) {
    if (revision === 1) return say.first
    const named = changed.filter((part) => isPart(part) && (isSteward || !mayBeHidden.has(part)))
    const names = named.flatMap((part) => (isPart(part) ? [say.parts[part]] : []))
    return names.length ? say.changed(listOf(names, locale)) : say.hidden
  }

  function isPart(part: string): part is keyof typeof say.parts {
    return Object.hasOwn(say.parts, part)
  }
}

function States({ shell: { locale }, states, zone }: HistoryPageProps) {
  if (!states.length) return null
  const words = vocabulary[locale]
  return (
    <section class="stack" aria-labelledby="states">
      <h2 id="states">{messages[locale].history.states}</h2>
      <ol class="edit__parts">
        {states.map(({ state, tier, reason, at, by }) => (
          <li class="edit__part stack">
            <p>
              <strong>
                {tier === 'young' ? `${words.states[state]} · ${words.tiers.young}` : words.states[state]}
              </strong>{' '}
              {formatInstant(at, locale, zone)}
            </p>
            {reason ? <p>{reason}</p> : null}
            {by ? <p class="muted small">{officer[locale].states.by(by)}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

const mayBeHidden: ReadonlySet<string> = new Set(['place', 'contact', 'prices', 'capacity', 'show'])
