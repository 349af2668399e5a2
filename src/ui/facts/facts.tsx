import type { Child } from 'hono/jsx'

interface FactsProps {
  facts: readonly { term: string; detail: Child }[]
}

/** What is worth knowing before opening: hours, level, weight. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(({ term, detail }) => (
        <div class="facts__fact">
          <dt class="facts__term">{term}</dt>
          <dd class="facts__detail">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
