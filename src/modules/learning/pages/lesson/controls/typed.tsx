import { Field, FieldNotes, NumberField } from '#ui/field/field.tsx'
import type { Gap, Gaps, NumberQuestion, ShortText } from '../../../rules/activities.ts'
import { valueOf } from '../../../rules/answer-form.ts'
import { own } from '../../../rules/fields.ts'
import { gapText } from '../../../rules/gap-text.ts'
import type { ControlProps } from './control.ts'
import { Verdict } from './verdict.tsx'

export function NumberControl({ question, id, name, entries, error, lang }: ControlProps<NumberQuestion>) {
  return (
    <div lang={lang}>
      <NumberField
        id={`${id}-field`}
        name={`${name}number`}
        label={question.prompt}
        value={valueOf(entries, 'number')}
        unit={question.unit}
        error={error}
      />
    </div>
  )
}

export function ShortTextControl({ question, id, name, entries, error, lang }: ControlProps<ShortText>) {
  return (
    <div lang={lang}>
      <Field
        id={`${id}-field`}
        name={`${name}text`}
        label={question.prompt}
        value={valueOf(entries, 'text')}
        error={error}
        width="medium"
        autocomplete="off"
        maxlength={500}
      />
    </div>
  )
}

export function GapsControl({ question, id, name, entries, parts, say, error, lang }: ControlProps<Gaps>) {
  const keys = Object.keys(question.gaps)
  return (
    <fieldset class={error ? 'choices field--wrong' : 'choices'}>
      <legend class="choices__legend" lang={lang}>
        {question.prompt}
      </legend>
      <FieldNotes id={id} error={error} />
      <p class="activity__gaps">
        {gapText(question.text).map((piece) => {
          if ('text' in piece) return <span lang={lang}>{piece.text}</span>
          const place = keys.indexOf(piece.gap)
          const field = place === 0 ? `${id}-field` : `${id}-${piece.gap}`
          return (
            <span class="activity__gap">
              <label class="visually-hidden" for={field}>
                {say.gap(place + 1)}
              </label>
              <GapField
                gap={own(question.gaps, piece.gap)}
                id={field}
                name={`${name}gap.${piece.gap}`}
                value={valueOf(entries, `gap.${piece.gap}`)}
                choose={say.choose}
                verdict={`${field}-verdict`}
                lang={lang}
              />
              <Verdict id={`${field}-verdict`} path={name + piece.gap} parts={parts} />
            </span>
          )
        })}
      </p>
    </fieldset>
  )
}

interface GapFieldProps {
  gap: Gap | undefined
  id: string
  name: string
  value: string
  choose: string
  verdict: string
  lang: string | undefined
}

function GapField({ gap, id, name, value, choose, verdict, lang }: GapFieldProps) {
  const wiring = { id, name, 'aria-describedby': verdict, class: 'field__control activity__gap-field' }
  if (!gap || !('options' in gap))
    return <input {...wiring} type="text" value={value} autocomplete="off" maxlength={500} />
  return (
    <select {...wiring} lang={lang}>
      <option value="">{choose}</option>
      {gap.options.map((option) => (
        <option value={option.id} selected={option.id === value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
