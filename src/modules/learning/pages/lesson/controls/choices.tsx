import { FieldNotes } from '#ui/field/field.tsx'
import type { ManyChoices, OneChoice, TrueOrFalse } from '../../../rules/activities.ts'
import { valuesOf } from '../../../rules/answer-form.ts'
import type { ControlProps } from './control.ts'
import { Verdict } from './verdict.tsx'

export function OneChoiceControl(props: ControlProps<OneChoice>) {
  const options = props.question.options.map(({ id, text }) => ({ value: id, text, lang: props.lang }))
  return <Options {...props} type="radio" field="choice" options={options} />
}

export function ManyChoicesControl(props: ControlProps<ManyChoices>) {
  const options = props.question.options.map(({ id, text }) => ({ value: id, text, lang: props.lang }))
  return <Options {...props} type="checkbox" field="choices" options={options} />
}

export function TrueOrFalseControl(props: ControlProps<TrueOrFalse>) {
  const options = (['true', 'false'] as const).map((value) => ({ value, text: props.say[value], lang: undefined }))
  return <Options {...props} type="radio" field="value" options={options} />
}

interface OptionsProps extends ControlProps<OneChoice | ManyChoices | TrueOrFalse> {
  type: 'radio' | 'checkbox'
  field: string
  options: readonly { value: string; text: string; lang: string | undefined }[]
}

function Options({ type, field, options, question, id, name, entries, parts, error, lang }: OptionsProps) {
  const chosen = valuesOf(entries, field)
  return (
    <fieldset
      class={error ? 'choices field--wrong' : 'choices'}
      role={type === 'radio' ? 'radiogroup' : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend class="choices__legend" lang={lang}>
        {question.prompt}
      </legend>
      <FieldNotes id={id} error={error} />
      {options.map(({ value, text, ...option }, index) => {
        const fieldId = index === 0 ? `${id}-field` : `${id}-${value}`
        return (
          <div class="choices__choice">
            <input
              class="choices__input"
              type={type}
              id={fieldId}
              name={name + field}
              value={value}
              checked={chosen.includes(value)}
              aria-describedby={`${id}-${value}-verdict`}
            />
            <div class="activity__option">
              <label class="choices__label" for={fieldId} lang={option.lang}>
                {text}
              </label>
              <Verdict id={`${id}-${value}-verdict`} path={name + value} parts={parts} lang={lang} />
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
