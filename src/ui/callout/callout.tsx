import type { Child } from 'hono/jsx'

export type CalloutKind = 'example' | 'do' | 'remember' | 'country'

interface CalloutProps {
  kind: CalloutKind
  /** The kind in words, always shown: 'Example', 'Do it now', 'Remember', 'It depends on your country'. */
  word: string
  title?: string | undefined
  children: Child
}

/** A block of a lesson that is not plain telling. */
export function Callout({ kind, word, title, children }: CalloutProps) {
  return (
    <section class={`callout callout--${kind}`}>
      <p class="callout__word">{word}</p>
      {title ? <h3 class="callout__title">{title}</h3> : null}
      <div class="prose">{children}</div>
    </section>
  )
}
