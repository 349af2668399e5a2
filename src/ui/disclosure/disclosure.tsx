import type { Child } from 'hono/jsx'

interface DisclosureProps {
  summary: string
  open?: boolean | undefined
  children: Child
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary class="disclosure__summary">{summary}</summary>
      <div class="disclosure__content">{children}</div>
    </details>
  )
}
