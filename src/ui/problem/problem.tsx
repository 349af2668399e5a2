import { ButtonLink } from '#ui/button/button.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import type { Shell } from '#ui/layout/shell.ts'
import type { en } from '#ui/messages/en.ts'
import { messages } from '#ui/messages/messages.ts'

export type ProblemName = keyof typeof en.problems

interface ProblemProps {
  shell: Shell
  name: ProblemName
  /** Why, in a sentence of the module that refused; otherwise the general one. */
  why?: string | undefined
  /** Reference number of the request, for whoever asks for help. */
  reference?: string | undefined
}

/** A whole page for what could not be done: says what happened and what to do next. */
export function Problem({ shell, name, why, reference }: ProblemProps) {
  const say = messages[shell.locale]
  const { title, what, next } = say.problems[name]
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <h1>{title}</h1>
      <p>{why ?? what}</p>
      {reference ? <p class="muted">{say.reference(reference)}</p> : null}
      <p>
        <ButtonLink href={`/${shell.locale}`}>{next}</ButtonLink>
      </p>
    </Layout>
  )
}
