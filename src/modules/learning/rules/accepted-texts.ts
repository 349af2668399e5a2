import type { Activity, Gap, Gaps, Pool } from './activities.ts'

/**
 * One activity in each language of its course, accepting in all of them what any of them accepts: an event does not say in
 * which language it was answered, and a mark must not change with the language of the page.
 */
export function acceptEveryLanguage<T extends Activity>(versions: readonly T[]): T[] {
  return versions.map((version) => accepting(version, versions))
}

function accepting<T extends Activity>(version: T, versions: readonly Activity[]): T {
  if (version.type === 'short-text') return { ...version, accept: union(versions.map((one) => acceptOf(one))) }
  if (version.type === 'gaps') return { ...version, gaps: acceptingGaps(version, versions) }
  if (version.type === 'pool') return { ...version, questions: acceptingQuestions(version, versions) }
  return version
}

function acceptingGaps(version: Gaps, versions: readonly Activity[]): Record<string, Gap> {
  const entries = Object.entries(version.gaps).map(([key, gap]): [string, Gap] => {
    if ('options' in gap) return [key, gap]
    const others = versions.map((one) => (one.type === 'gaps' ? one.gaps[key] : undefined))
    return [key, { accept: union(others.map((other) => (other && 'accept' in other ? other.accept : []))) }]
  })
  return Object.fromEntries(entries)
}

function acceptingQuestions(version: Pool, versions: readonly Activity[]): Pool['questions'] {
  const others = versions.flatMap((one) => (one.type === 'pool' ? one.questions : []))
  return version.questions.map((question) =>
    accepting(
      question,
      others.filter((other) => other.id === question.id),
    ),
  )
}

function acceptOf(activity: Activity) {
  return activity.type === 'short-text' ? activity.accept : []
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())]
}
