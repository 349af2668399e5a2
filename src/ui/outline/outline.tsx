import type { Child } from 'hono/jsx'
import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'

export type LessonState = 'done' | 'here' | 'ahead'

export interface OutlineLesson {
  href: string
  title: string
  state: LessonState
  /** The state in words, 'Done' or 'You are here', and what else belongs beside: '15 min'. */
  note?: string | undefined
}

interface OutlineProps {
  modules: readonly { title: string; lessons: readonly OutlineLesson[] }[]
  heading?: 2 | 3 | undefined
}

/** A course as one thread: each lesson a knot on it, tied when it is done. */
export const Outline = writtenByProps(({ modules, heading = 3 }: OutlineProps) => {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <ol class="outline">
      {modules.map(({ title, lessons }) => (
        <li class="outline__module">
          <Heading class="outline__title">{title}</Heading>
          <ol class="outline__lessons">{lessons.map((lesson) => lessonLine(lesson))}</ol>
        </li>
      ))}
    </ol>
  )
})

function lessonLine({ href, title, state, note }: OutlineLesson): Child {
  return (
    <li class={`outline__lesson outline__lesson--${state}`}>
      <a class="outline__link" href={href} aria-current={state === 'here' ? 'step' : undefined}>
        {title}
      </a>
      {note ? <span class="outline__note">{note}</span> : null}
    </li>
  )
}
