import type { Child } from 'hono/jsx'
import { FieldNotes } from '#ui/field/field.tsx'
import type { Match, Order } from '../../../rules/activities.ts'
import { valueOf } from '../../../rules/answer-form.ts'
import { orderShown } from '../../../rules/shuffle.ts'
import type { ControlProps } from './control.ts'
import { Verdict } from './verdict.tsx'

/** Each line says its place; with script the lines are moved instead. */
export function OrderControl(props: ControlProps<Order>) {
  const { question, id, name, entries, parts, say, lang } = props
  const places = question.items.map((_, index) => String(index + 1))
  return (
    <Lines {...props}>
      <ol class="activity__lines" data-order={name}>
        {placed(question, entries).map(({ item, place }, index) => {
          const field = index === 0 ? `${id}-field` : `${id}-${item.id}`
          return (
            <li class="activity__line" data-item={item.text}>
              <label class="activity__left" for={field} lang={lang}>
                {item.text}
              </label>
              <select
                class="field__control activity__place"
                id={field}
                name={`${name}place.${item.id}`}
                aria-label={say.placeOf(item.text)}
                aria-describedby={`${field}-verdict`}
              >
                {places.map((value) => (
                  <option value={value} selected={value === place}>
                    {value}
                  </option>
                ))}
              </select>
              <Verdict id={`${field}-verdict`} path={name + item.id} parts={parts} />
            </li>
          )
        })}
      </ol>
    </Lines>
  )
}

/** In the places that were chosen, else as the rule shows them. */
function placed(question: Order, entries: ControlProps<Order>['entries']) {
  const shown = orderShown(question, '')
  const lines = question.items.map((item) => {
    const chosen = valueOf(entries, `place.${item.id}`)
    return { item, place: chosen || String(shown.indexOf(item.id) + 1) }
  })
  return lines.sort((one, other) => Number(one.place) - Number(other.place))
}

export function MatchControl(props: ControlProps<Match>) {
  const { question, id, name, entries, parts, say, lang } = props
  const rights = orderShown(question, '').flatMap((right) => question.pairs.find((pair) => pair.id === right) ?? [])
  return (
    <Lines {...props}>
      <ul class="activity__lines">
        {question.pairs.map((pair, index) => {
          const field = index === 0 ? `${id}-field` : `${id}-${pair.id}`
          const chosen = valueOf(entries, `pair.${pair.id}`)
          return (
            <li class="activity__line activity__line--match">
              <label class="activity__left" for={field} lang={lang}>
                {pair.left}
              </label>
              <select
                class="field__control activity__right"
                id={field}
                name={`${name}pair.${pair.id}`}
                aria-describedby={`${field}-verdict`}
                lang={lang}
              >
                <option value="">{say.choose}</option>
                {rights.map((right) => (
                  <option value={right.id} selected={right.id === chosen}>
                    {right.right}
                  </option>
                ))}
              </select>
              <Verdict id={`${field}-verdict`} path={name + pair.id} parts={parts} />
            </li>
          )
        })}
      </ul>
    </Lines>
  )
}

function Lines({ question, id, error, lang, children }: ControlProps<Order | Match> & { children: Child }) {
  return (
    <fieldset class={error ? 'choices field--wrong' : 'choices'}>
      <legend class="choices__legend" lang={lang}>
        {question.prompt}
      </legend>
      <FieldNotes id={id} error={error} />
      {children}
    </fieldset>
  )
}
