interface ErrorSummaryProps {
  /** 'There is a problem' and its translations. */
  title: string
  /** One line a fault, in the order of the page; `id` is the field's. */
  errors: readonly { id: string; text: string }[]
  /** Off only where it is shown as an example. */
  focus?: boolean | undefined
}

/** Takes the focus when the page opens, so it stands first in main. Nothing without errors. */
export function ErrorSummary({ title, errors, focus = true }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" id="error-summary" role={focus ? 'alert' : undefined} tabindex={-1} autofocus={focus}>
      <h2 class="error-summary__title">{title}</h2>
      <ul class="error-summary__list">
        {errors.map(({ id, text }) => (
          <li>
            <a class="error-summary__link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
