import { type FormFields, typed } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { NumberField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Plan } from '../../queries/plans.ts'
import type { Round } from '../../queries/rounds.ts'
import type { Unmet } from '../../rules/hold/unmet.ts'
import type { Obstacle } from '../../rules/hold/obstacles.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'
import { Obstacles, ShortOnes } from './obstacles.tsx'
import { Proof } from '../proof.tsx'

export type PlanFault = 'nobody' | 'running' | 'seconds' | 'tables' | 'seed' | 'tooOften'

interface PlanPageProps {
  shell: Shell
  round: Round
  plan: Plan | undefined
  /** Names by participant. */
  names: ReadonlyMap<string, string>
  goesOn: boolean
  /** What was typed; nothing where the form is new. */
  fields: FormFields
  fault: PlanFault | null
  obstacles: readonly Obstacle[]
  /** Meetings at hard hours of somebody's clock, and the most of one participant; null where no hour is. */
  hard: { all: number; most: number } | null
}

const mostUnmet = 50

export function PlanPage({ shell, round, plan, names, goesOn, fields, fault, obstacles, hard }: PlanPageProps) {
  const { locale } = shell
  const { plan: say, desk, problem } = messages[locale]
  const at = { locale, round: round.slug }
  const error = fault && { of: fieldOf(fault), text: say.faults[fault] }
  return (
    <Layout shell={shell} title={say.title(round.name)} robots="noindex">
      <ErrorSummary title={problem} errors={error ? [{ id: error.of, text: error.text }] : []} />
      <div class="stack stack--wide">
        <RoundTrail locale={locale} round={round} steps={[{ text: desk.plan }]} />
        <h1>{say.title(round.name)}</h1>
        <Obstacles locale={locale} items={obstacles} names={names} />
        {plan && goesOn ? (
          <Running locale={locale} plan={plan} stop={marketUrls.planStop.href(at)} />
        ) : (
          <Start
            locale={locale}
            plan={plan}
            fields={fields}
            tables={round.settings.tables}
            action={marketUrls.plan.href(at)}
            error={error}
          />
        )}
        {plan?.state === 'failed' ? <Notice kind="warning">{say.failed}</Notice> : null}
        {plan?.state === 'done' ? <Done {...{ locale, round, plan, names, hard }} /> : null}
      </div>
    </Layout>
  )
}

/** The field that a fault is of; what is of none stands at the first. */
function fieldOf(fault: PlanFault) {
  return fault === 'tables' || fault === 'seed' ? fault : 'seconds'
}

function Done({
  locale,
  round,
  plan,
  names,
  hard,
}: { locale: Shell['locale']; plan: Plan } & Pick<PlanPageProps, 'round' | 'names' | 'hard'>) {
  const { plan: say, desk } = messages[locale]
  return (
    <>
      <section class="stack" aria-labelledby="found">
        <h2 id="found">{say.found}</h2>
        <Proof locale={locale} plan={plan} zone={round.settings.zone} />
        {hard ? <p>{say.hard(hard.all, hard.most)}</p> : null}
        <p>
          <a href={marketUrls.agenda.href({ locale, round: round.slug })}>{desk.agenda}</a>
        </p>
      </section>
      <ShortOnes locale={locale} items={plan.short} names={names} />
      <UnmetWishes locale={locale} unmet={plan.unmet} names={names} />
    </>
  )
}

interface StartProps {
  locale: Shell['locale']
  /** The last one, whose time and seed are offered again. */
  plan: Plan | undefined
  fields: FormFields
  tables: number
  action: string
  error: { of: string; text: string } | null
}

function Start({ locale, plan, fields, tables, action, error }: StartProps) {
  const say = messages[locale].plan
  const { seconds = 20, seed = 1 } = plan ?? {}
  const of = (id: string, usual: number) => ({
    id,
    value: id in fields ? typed(fields, id) : String(usual),
    error: error?.of === id ? error.text : undefined,
  })
  return (
    <Form action={action}>
      <p>{say.startWhat}</p>
      <NumberField {...of('seconds', seconds)} label={say.seconds} whole />
      <NumberField {...of('tables', tables)} label={messages[locale].setUp.tables} hint={say.tablesHint} whole />
      <NumberField {...of('seed', seed)} label={say.seed} hint={say.seedHint} whole />
      <FormActions>
        <Button>{say.start}</Button>
      </FormActions>
    </Form>
  )
}

function Running({ locale, plan, stop }: { locale: Shell['locale']; plan: Plan; stop: string }) {
  const say = messages[locale].plan
  return (
    <>
      <Notice live>
        {plan.state === 'waiting' ? say.waiting : say.running(plan.breaks, plan.bound ?? 0, plan.steps)}
      </Notice>
      <Form action={stop}>
        <FormActions>
          <Button kind="quiet">{say.stop}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** For each wish that is not met, the rule that stopped it and the smallest change that would free it. */
function UnmetWishes({
  locale,
  unmet,
  names,
}: {
  locale: Shell['locale']
  unmet: readonly Unmet[]
  names: PlanPageProps['names']
}) {
  const say = messages[locale].plan
  if (!unmet.length) return null
  const name = (id: string) => names.get(id) ?? ''
  return (
    <div class="stack">
      <Table
        id="unmet"
        caption={say.unmet(unmet.length)}
        head={Object.values(say.unmetHead)}
        rows={unmet.slice(0, mostUnmet).map((wish) => {
          const who = wish.reason === 'most' ? name(wish.who) : ''
          return [
            say.pair(name(wish.seller), name(wish.buyer)),
            say.reasons[wish.reason](who),
            say.changes[wish.reason](who),
          ]
        })}
      />
      {unmet.length > mostUnmet ? <p class="muted small">{say.unmetMost}</p> : null}
    </div>
  )
}
