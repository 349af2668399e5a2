import type { Shell } from '#kernel/i18n/shell.ts'
import { countryName, type Face } from '#modules/directory/public.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkboxes, Radios } from '#ui/choices/choices.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'

export type DirectoryFault = 'nobody' | 'side' | 'too-often' | 'too-many'

export interface FromDirectoryPageProps {
  shell: Shell
  round: Round
  q: string
  faces: readonly (Face & { isThere: boolean })[]
  /** Addresses of those that were ticked, and the side that was said. */
  chosen: readonly string[]
  side: string | null
  fault: DirectoryFault | null
}

export function FromDirectoryPage({ shell, faces, ...given }: FromDirectoryPageProps) {
  const { round, q, fault } = given
  const { locale } = shell
  const { fromDirectory: say, desk, problem } = messages[locale]
  const at = { locale, round: round.slug }
  const error = fault && { id: fault === 'side' ? 'side' : 'organisation', text: say.faults[fault] }
  const open = faces.filter(({ isThere }) => !isThere)
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={error ? [error] : []} />
      <div class="stack stack--wide">
        <RoundTrail
          locale={locale}
          round={round}
          steps={[{ href: marketUrls.participants.href(at), text: desk.participants }, { text: say.title }]}
        />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <SearchForm action={marketUrls.fromDirectory.href(at)} label={say.label} value={q} button={say.search} />
        {faces.length > open.length ? <p class="muted">{say.there(faces.length - open.length)}</p> : null}
        {open.length ? <Choices {...given} locale={locale} faces={open} /> : q ? <Nobody locale={locale} /> : null}
      </div>
    </Layout>
  )
}

interface ChoicesProps extends Omit<FromDirectoryPageProps, 'shell'> {
  locale: Shell['locale']
}

function Choices({ locale, round, q, faces, chosen, side, fault }: ChoicesProps) {
  const { fromDirectory: say, participants } = messages[locale]
  const sides = (['seller', 'buyer'] as const).map((value) => ({ value, text: participants.sides[value] }))
  const error = (name: DirectoryFault) => (fault === name ? say.faults[name] : undefined)
  return (
    <Form action={marketUrls.fromDirectory.href({ locale, round: round.slug })}>
      <input type="hidden" name="q" value={q} />
      <Checkboxes
        id="organisation"
        legend={say.found}
        error={error('nobody')}
        values={chosen}
        choices={faces.map(({ slug, name, place }) => ({
          value: slug,
          text: `${name} · ${countryName(place.country, locale)}`,
        }))}
      />
      {round.settings.kind === 'sides' ? (
        <Radios id="side" legend={say.side} choices={sides} value={side ?? undefined} error={error('side')} />
      ) : null}
      <FormActions>
        <Button>{say.button}</Button>
      </FormActions>
    </Form>
  )
}

function Nobody({ locale }: { locale: Shell['locale'] }) {
  const say = messages[locale].fromDirectory
  return (
    <Empty title={say.empty}>
      <p>{say.emptyWhat}</p>
    </Empty>
  )
}
