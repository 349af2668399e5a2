import type { Child } from 'hono/jsx'

/** One of several things of the same kind. */
export function Row({ title, children }: { title: string; children: Child }) {
  return (
    <fieldset class="edit-row stack">
      <legend class="edit-row__title">{title}</legend>
      {children}
    </fieldset>
  )
}
