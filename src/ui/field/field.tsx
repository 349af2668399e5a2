import type { Child } from 'hono/jsx'

export interface FieldFrame {
  /** Id of the control: the error summary links to it. */
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}

interface TextInput extends FieldFrame {
  /** Name in the form; the id where none is given. */
  name?: string | undefined
  value?: string | undefined
  autocomplete?: string | undefined
  required?: boolean | undefined
  maxlength?: number | undefined
  spellcheck?: boolean | undefined
  /** How much is expected, not how much fits. */
  width?: 'short' | 'medium' | 'full' | undefined
}

interface FieldProps extends TextInput {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'search' | 'file' | undefined
  accept?: string | undefined
}

export function Field({ id, label, hint, error, name, width, value, spellcheck, ...input }: FieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        {...wiring({ id, label, hint, error })}
        class={`field__control field__control--${width ?? 'full'}`}
        name={name ?? id}
        value={value}
        spellcheck={spellcheck}
        type={input.type ?? 'text'}
        autocomplete={input.autocomplete}
        required={input.required}
        maxlength={input.maxlength}
        accept={input.accept}
      />
    </Frame>
  )
}

interface NumberFieldProps extends FieldFrame {
  name?: string | undefined
  value?: string | undefined
  required?: boolean | undefined
  /** Written after the number: 'S/', 'hours'. */
  unit?: string | undefined
  /** Whole numbers only. */
  whole?: boolean | undefined
}

/** A number typed as text, so that comma and point both serve: type=number refuses one of them. */
export function NumberField({ id, label, hint, error, name, value, unit, whole, required }: NumberFieldProps) {
  const unitId = unit ? `${id}-unit` : undefined
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <span class="field__with-unit">
        <input
          {...wiring({ id, label, hint, error }, unitId)}
          class="field__control field__control--short"
          name={name ?? id}
          value={value}
          type="text"
          inputmode={whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          required={required}
        />
        {unit ? (
          <span class="field__unit" id={unitId}>
            {unit}
          </span>
        ) : null}
      </span>
    </Frame>
  )
}

interface PasswordFieldProps extends FieldFrame {
  name?: string | undefined
  autocomplete: 'current-password' | 'new-password' | 'off'
  /** Digits only: a telephone shows its keypad. */
  digits?: boolean | undefined
  value?: string | undefined
  required?: boolean | undefined
}

export function PasswordField({ id, label, hint, error, name, autocomplete, ...input }: PasswordFieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        {...wiring({ id, label, hint, error })}
        class="field__control field__control--medium"
        name={name ?? id}
        type="password"
        inputmode={input.digits ? 'numeric' : undefined}
        value={input.value}
        autocomplete={autocomplete}
        autocapitalize="none"
        spellcheck={false}
        required={input.required}
      />
    </Frame>
  )
}

interface TextAreaProps extends TextInput {
  rows?: number | undefined
  /** Language in which it is written, where it is not the page's. */
  lang?: string | undefined
}

export function TextArea({ id, label, hint, error, rows = 5, ...area }: TextAreaProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...wiring({ id, label, hint, error })}
        class="field__control field__control--full"
        name={area.name ?? id}
        rows={rows}
        lang={area.lang}
        required={area.required}
        maxlength={area.maxlength}
        autocomplete={area.autocomplete}
      >
        {area.value ?? ''}
      </textarea>
    </Frame>
  )
}

interface SelectFieldProps extends FieldFrame {
  name?: string | undefined
  value?: string | undefined
  required?: boolean | undefined
  autocomplete?: string | undefined
  options: readonly { value: string; text: string }[]
}

export function SelectField({
  id,
  label,
  hint,
  error,
  name,
  value,
  options,
  required,
  autocomplete,
}: SelectFieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        {...wiring({ id, label, hint, error })}
        class="field__control field__control--medium"
        name={name ?? id}
        required={required}
        autocomplete={autocomplete}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Frame>
  )
}

function Frame({ id, label, hint, error, children }: FieldFrame & { children: Child }) {
  return (
    <div class={error ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Hint and error of a field or of a group of choices. */
export function FieldNotes({ id, hint, error }: Omit<FieldFrame, 'label'>) {
  return (
    <>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** The ids that describe a field, in the order in which they are read. */
export function describedBy({ id, hint, error }: FieldFrame, unitId?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, unitId].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function wiring(frame: FieldFrame, unitId?: string) {
  return {
    id: frame.id,
    'aria-describedby': describedBy(frame, unitId),
    'aria-invalid': frame.error ? 'true' : undefined,
  }
}
