import { TextArea } from '#ui/field/field.tsx'
import type { Criterion, OpenAnswer } from '../../../rules/activities.ts'
import { valueOf } from '../../../rules/answer-form.ts'
import { countWords } from '#kernel/text.ts'
import { fill } from '../../../rules/fill.ts'
import type { ControlProps } from './control.ts'
import { Verdict } from './verdict.tsx'

export function OpenAnswerControl(props: ControlProps<OpenAnswer>) {
  const { question, id, name, entries, say, error, lang } = props
  const text = valueOf(entries, 'text')
  return (
    <div class="stack" lang={lang}>
      <TextArea
        id={`${id}-field`}
        name={`${name}text`}
        label={question.prompt}
        hint={say.wordsAtLeast(question.words)}
        value={text}
        error={error}
        rows={6}
        maxlength={10_000}
      />
      <p class="muted small" data-words={question.words} hidden={text === ''}>
        {fill(say.words, { count: countWords(text), least: question.words })}
      </p>
      <fieldset class="activity__rubric">
        <legend class="activity__rubric-title">{say.rubric}</legend>
        {question.rubric.map((criterion) => (
          <Levels {...props} criterion={criterion} />
        ))}
      </fieldset>
    </div>
  )
}

function Levels({ criterion, id, name, entries, parts, lang }: ControlProps<OpenAnswer> & { criterion: Criterion }) {
  const chosen = valueOf(entries, `mark.${criterion.id}`)
  return (
    <fieldset class="choices" role="radiogroup" lang={lang}>
      <legend class="choices__legend">{criterion.criterion}</legend>
      <Verdict id={`${id}-${criterion.id}-verdict`} path={name + criterion.id} parts={parts} />
      {criterion.levels.map((level, index) => {
        const field = `${id}-${criterion.id}-${index}`
        return (
          <div class="choices__choice">
            <input
              class="choices__input"
              type="radio"
              id={field}
              name={`${name}mark.${criterion.id}`}
              value={index}
              checked={chosen === String(index)}
              aria-describedby={`${id}-${criterion.id}-verdict`}
            />
            <label class="choices__label" for={field}>
              {level}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
