import type { Outline } from '../../rules/course.ts'
import type { Activity } from '../../rules/activities.ts'

/** What progress in the whole course is counted by, where the course is kept on this phone; null where it is not. */
export async function keptOutline({ course, version }: Pick<Outline, 'course' | 'version'>, address: string) {
  if (!('caches' in window)) return null
  const names = (await caches.keys()).filter((name) => name.startsWith(`course ${course} ${version} `))
  for (const name of names) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true })
    if (found) return (await found.json()) as Outline
  }
  return null
}

/** The lesson that the page shows, as if it were the whole course. */
export function lessonOutline({ course, version }: Pick<Outline, 'course' | 'version'>, lesson: string): Outline {
  const blocks = [...document.querySelectorAll('learning-activity script')]
  const activities = blocks.map(({ textContent }): Activity => JSON.parse(textContent ?? '{}').activity)
  return { course, version, mark: 0, modules: [{ slug: '', lessons: [{ slug: lesson, activities }] }] }
}
