import type { Child } from 'hono/jsx'

interface SearchFormProps {
  action: string
  id?: string | undefined
  name?: string | undefined
  label: string
  value?: string | undefined
  button: string
  /** Filters, which travel in the address with the words. */
  children?: Child
}

export function SearchForm({ action, id = 'q', name = 'q', label, value, button, children }: SearchFormProps) {
  return (
    <form class="search-form" role="search" method="get" action={action}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class="search-form__row">
        <input
          class="field__control"
          type="search"
          id={id}
          name={name}
          value={value}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button class="button search-form__button" type="submit">
          {button}
        </button>
      </div>
      {children}
    </form>
  )
}
