import type { Activity } from './activities.ts'

/** An activity without the words that marking does not read: what the page gives to the browser, once. */
export function markable(activity: Activity): Activity {
  const bare = { ...activity, prompt: '', hint: undefined }
  switch (bare.type) {
    case 'one-choice':
    case 'many-choices':
      return { ...bare, options: bare.options.map((option) => ({ ...option, text: '' })) }
    case 'gaps':
      return { ...bare, text: '', gaps: Object.fromEntries(Object.entries(bare.gaps).map(withoutTexts)) }
    case 'order':
      return { ...bare, items: bare.items.map(({ id }) => ({ id, text: '' })) }
    case 'match':
      return { ...bare, pairs: bare.pairs.map(({ id }) => ({ id, left: '', right: '' })) }
    case 'pool':
      return { ...bare, questions: bare.questions.map((question) => markable(question) as typeof question) }
    case 'open-answer':
      return {
        ...bare,
        rubric: bare.rubric.map(({ id, levels }) => ({ id, criterion: '', levels: levels.map(() => '') })),
      }
    default:
      return bare
  }
}

function withoutTexts([key, gap]: [string, Extract<Activity, { type: 'gaps' }>['gaps'][string]]) {
  return [key, 'options' in gap ? { ...gap, options: gap.options.map(({ id }) => ({ id, text: '' })) } : gap] as const
}
