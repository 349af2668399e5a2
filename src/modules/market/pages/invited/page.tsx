import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { Agenda, type AgendaView } from './agenda.tsx'
import { Wishes, type WishesFault, type WishesView } from './wishes.tsx'

export type { AgendaView } from './agenda.tsx'
export type { WishesFault, WishesView } from './wishes.tsx'

interface InvitedPageProps {
  shell: Shell
  code: string
  round: Round
  person: Participant
  view: AgendaView | WishesView
  /** Whether whoever is signed in can join this page to her account. */
  mayJoin: boolean
}

/** A participant's own page, by a personal link: her wishes, and once it is published her agenda and what came of it. */
export function InvitedPage({ shell, code, round, person, view, mayJoin }: InvitedPageProps) {
  const { locale } = shell
  const { invited: say, problem } = messages[locale]
  return (
    <Layout shell={shell} title={round.name} robots="noindex" styles="market/invited">
      <ErrorSummary title={problem} errors={view.kind === 'wishes' ? errorsOf(view, say.faults) : []} />
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{round.name}</h1>
          <p class="lead">{say.lead(person.name)}</p>
        </div>
        {view.kind === 'agenda' ? (
          <Agenda {...{ locale, code, round, person, view }} />
        ) : (
          <>
            <Wishes {...{ locale, code, round, view }} />
            <p class="muted">{say.agendaLater}</p>
          </>
        )}
        {mayJoin ? (
          <Form action={marketUrls.joining.href({ locale, code })}>
            <p>{say.joinWhat}</p>
            <FormActions>
              <Button kind="quiet">{say.join}</Button>
            </FormActions>
          </Form>
        ) : null}
      </div>
    </Layout>
  )
}

/** Leads to the first choice: any of them can be taken back. */
function errorsOf({ fault, proposed, others }: WishesView, words: Record<WishesFault, string>) {
  const [first] = [...proposed, ...others]
  return fault ? [{ id: first ? `wish.${first.id}` : 'wishes', text: words[fault] }] : []
}
