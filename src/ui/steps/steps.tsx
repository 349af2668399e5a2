import type { Child } from 'hono/jsx'

interface StepsProps {
  steps: readonly { title: string; text: Child }[]
  heading?: 2 | 3 | undefined
}

/** What happens next, in order. */
export function Steps({ steps, heading = 3 }: StepsProps) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <ol class="steps">
      {steps.map(({ title, text }) => (
        <li class="steps__step">
          <Heading class="steps__title">{title}</Heading>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}
