import type { Pool } from '../../../rules/activities.ts'
import { entriesOf, valueOf } from '../../../rules/answer-form.ts'
import { pick } from '../../../rules/shuffle.ts'
import type { ControlProps } from './control.ts'
import { QuestionControl } from './question.tsx'
import { Verdict } from './verdict.tsx'

export function PoolControl({ question: pool, id, name, entries, parts, say, error, lang }: ControlProps<Pool>) {
  const draw = Number(valueOf(entries, 'draw')) || 0
  const asked = pick(pool, draw)
  return (
    <div class="stack">
      <p lang={lang}>{pool.prompt}</p>
      {error ? (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <input type="hidden" name={`${name}draw`} value={String(draw)} />
      <ol class="activity__pool">
        {asked.map((question, index) => (
          <li class="stack">
            <p class="muted small">{say.question(index + 1, asked.length)}</p>
            <QuestionControl
              question={question}
              id={index === 0 ? id : `${id}-${question.id}`}
              name={`${question.id}.`}
              entries={entriesOf(entries, question.id)}
              parts={parts}
              say={say}
              error={undefined}
              lang={lang}
            />
            <Verdict id={`${id}-${question.id}-whole`} path={question.id} parts={parts} lang={lang} />
          </li>
        ))}
      </ol>
    </div>
  )
}
