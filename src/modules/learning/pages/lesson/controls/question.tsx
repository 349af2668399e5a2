import type { Question } from '../../../rules/activities.ts'
import { ManyChoicesControl, OneChoiceControl, TrueOrFalseControl } from './choices.tsx'
import type { ControlProps } from './control.ts'
import { MatchControl, OrderControl } from './lines.tsx'
import { GapsControl, NumberControl, ShortTextControl } from './typed.tsx'

/** The fields of one question, alone or in a pool. */
export function QuestionControl({ question, ...rest }: ControlProps<Question>) {
  switch (question.type) {
    case 'one-choice':
      return <OneChoiceControl question={question} {...rest} />
    case 'many-choices':
      return <ManyChoicesControl question={question} {...rest} />
    case 'true-or-false':
      return <TrueOrFalseControl question={question} {...rest} />
    case 'number':
      return <NumberControl question={question} {...rest} />
    case 'short-text':
      return <ShortTextControl question={question} {...rest} />
    case 'gaps':
      return <GapsControl question={question} {...rest} />
    case 'order':
      return <OrderControl question={question} {...rest} />
    case 'match':
      return <MatchControl question={question} {...rest} />
  }
}
