import type { Child } from 'hono/jsx'

interface EmptyProps {
  title: string
  /** The nearest thing that does exist, or what to do. */
  children: Child
}

const threads = [1, 5, 9, 13, 17, 21, 25]

/** A loom with its warp and nothing woven yet. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <svg class="empty__loom" width="100%" height="26" aria-hidden="true">
        {threads.map((y) => (
          <line x1="0" x2="100%" y1={y} y2={y} />
        ))}
      </svg>
      <p class="empty__title">{title}</p>
      {children}
    </div>
  )
}
