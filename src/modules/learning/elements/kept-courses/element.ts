import { canKeep } from '#client/copy/room.ts'
import { listCourses } from './list.ts'
import { improveIntake } from './intake.ts'
import { showRoom } from './show-room.ts'
import type { Page } from './words.ts'

/** What this phone keeps: the courses, those that come as a file, and the room that there is. */
export const element = class KeptCourses extends HTMLElement {
  connectedCallback() {
    if (!canKeep()) return
    this.querySelector('[data-plain]')?.setAttribute('hidden', '')
    for (const part of this.querySelectorAll('[data-live]')) part.removeAttribute('hidden')
    const page: Page = {
      root: this,
      locale: this.dataset['locale'] ?? 'es',
      words: JSON.parse(this.dataset['words'] ?? '{}'),
    }
    const refresh = async () => void (await Promise.all([listCourses(page, refresh), showRoom(page)]))
    improveIntake(page, refresh)
    void refresh()
  }
}
