import { describedBy, FieldNotes, type FieldFrame } from '#ui/field/field.tsx'

export interface Choice {
  value: string
  text: string
  hint?: string | undefined
}

interface GroupProps extends Omit<FieldFrame, 'label'> {
  name?: string | undefined
  legend: string
  /** The legend is the page's only heading. */
  heading?: boolean | undefined
  choices: readonly Choice[]
}

export function Radios({ value, ...group }: GroupProps & { value?: string | undefined }) {
  return <Group {...group} type="radio" checked={value === undefined ? [] : [value]} />
}

export function Checkboxes({ values = [], ...group }: GroupProps & { values?: readonly string[] | undefined }) {
  return <Group {...group} type="checkbox" checked={values} />
}

interface CheckboxProps extends FieldFrame {
  name?: string | undefined
  value?: string | undefined
  checked?: boolean | undefined
}

/** One box that stands alone: a consent. */
export function Checkbox({ id, label, hint, error, name, value = 'on', checked }: CheckboxProps) {
  return (
    <div class={error ? 'choices field--wrong' : 'choices'}>
      <FieldNotes id={id} error={error} />
      <div class="choices__choice">
        <input
          class="choices__input"
          type="checkbox"
          id={id}
          name={name ?? id}
          value={value}
          checked={checked}
          aria-describedby={describedBy({ id, label, hint, error })}
          aria-invalid={error ? 'true' : undefined}
        />
        <label class="choices__label" for={id}>
          {label}
          {hint ? (
            <span class="choices__hint" id={`${id}-hint`}>
              {hint}
            </span>
          ) : null}
        </label>
      </div>
    </div>
  )
}

interface TypedGroupProps extends GroupProps {
  type: 'radio' | 'checkbox'
  checked: readonly string[]
}

function Group({ id, name, legend, heading, hint, error, choices, type, checked }: TypedGroupProps) {
  return (
    <fieldset
      class={error ? 'choices field--wrong' : 'choices'}
      aria-describedby={describedBy({ id, label: legend, hint, error })}
      aria-invalid={error && type === 'radio' ? 'true' : undefined}
      role={type === 'radio' ? 'radiogroup' : undefined}
    >
      <legend class="choices__legend">{heading ? <h1>{legend}</h1> : legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {choices.map((choice, index) => (
        <div class="choices__choice">
          <input
            class="choices__input"
            type={type}
            id={choiceId(id, index)}
            name={name ?? id}
            value={choice.value}
            checked={checked.includes(choice.value)}
            aria-describedby={choice.hint ? `${choiceId(id, index)}-hint` : undefined}
          />
          <label class="choices__label" for={choiceId(id, index)}>
            {choice.text}
            {choice.hint ? (
              <span class="choices__hint" id={`${choiceId(id, index)}-hint`}>
                {choice.hint}
              </span>
            ) : null}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

// The first choice carries the group's id, so that the error summary leads to something that takes the focus.
function choiceId(id: string, index: number) {
  return index === 0 ? id : `${id}-${index + 1}`
}
