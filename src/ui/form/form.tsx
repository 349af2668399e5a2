import type { Child } from 'hono/jsx'

interface FormProps {
  action: string
  method?: 'get' | 'post' | undefined
  /** Takes files. */
  files?: boolean | undefined
  id?: string | undefined
  children: Child
}

/** The server checks and says what to do in the page's language, so the browser's own bubbles stay silent. */
export function Form({ action, method = 'post', files = false, id, children }: FormProps) {
  return (
    <form
      class="form"
      id={id}
      method={method}
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
    >
      {children}
    </form>
  )
}

/** The row of a form's buttons: the main one first. */
export function FormActions({ children }: { children: Child }) {
  return <div class="form__actions">{children}</div>
}
