import { layBand } from './lay-band.ts'
import { layOutline } from './lay-outline.ts'
import type { Own } from './own.ts'
import type { CoursePlace } from './place.ts'

/** The band, the way on or the certificate, and the lessons that are done. */
export function layCourse(element: HTMLElement, { progress }: Own, place: CoursePlace): void {
  const action = document.querySelector<HTMLElement>('[data-course-action]')
  if (action) layAction(action, element.querySelector('template'), { progress, place })
  layOutline(progress, { lessonDone: place.lessonDone, here: place.here })
}

function layAction(
  action: HTMLElement,
  template: HTMLTemplateElement | null,
  { progress, place }: Pick<Own, 'progress'> & { place: CoursePlace },
) {
  if (template && !action.querySelector('[data-go-on]')) action.replaceChildren(template.content.cloneNode(true))
  layBand(action.querySelector('.progress'), progress.lessonsDone, place.courseDone)
  const goOn = action.querySelector('[data-go-on]')
  const link = goOn?.querySelector('a')
  if (link && progress.here) link.href = link.href.replace(/[^/]+$/, progress.here)
  goOn?.toggleAttribute('hidden', progress.complete)
  action.querySelector('[data-certificate]')?.toggleAttribute('hidden', !progress.complete)
}
