import { keep } from '#client/phone/queue.ts'
import { own as field } from '../../rules/fields.ts'
import type { element } from '../learning-activity/element.ts'
import { resume } from '../learning-activity/resume.ts'
import { sayWhatIsLeft } from '../learning-activity/what-is-left.ts'
import { layBand } from './lay-band.ts'
import { layOutline } from './lay-outline.ts'
import type { Own } from './own.ts'
import type { LessonPlace } from './place.ts'

/** Fields, marks and attempts of each activity of which the page knows less than the phone. */
export async function layActivities({ progress }: Own, place: LessonPlace): Promise<void> {
  const blocks = [...document.querySelectorAll<InstanceType<typeof element>>('learning-activity')]
  if (blocks.length > 0) await customElements.whenDefined('learning-activity')
  for (const block of blocks) {
    const state = field(progress.activities, block.querySelector('section')?.id ?? '')
    if (state && block.known) resume(block.known, state)
  }
  await noteOpening(progress, place)
}

/** Written down once, as the server does for a page that it makes. */
async function noteOpening({ lessons }: Own['progress'], { course, version, lesson }: LessonPlace) {
  const isOnPhone = document.querySelector('meta[name="shown-from"]') !== null
  if (!isOnPhone || lessons[lesson]?.opened) return
  await keep({ verb: 'opened', course, version, lesson, activity: null, answer: null })
}

/** What is left here, and how far she is in module and course. */
export function layLesson({ progress, whole }: Own, place: LessonPlace): void {
  const state = field(progress.lessons, place.lesson)
  if (state) sayWhatIsLeft(state)
  document.querySelector('lesson-reading form')?.toggleAttribute('hidden', state?.done ?? false)
  if (!whole) return
  const [inModule, inCourse] = document.querySelectorAll('.lesson__progress .progress')
  layBand(inModule, progress.modules[place.module]?.lessonsDone ?? 0, place.moduleDone)
  layBand(inCourse, progress.lessonsDone, place.courseDone)
  layOutline(progress, { lessonDone: place.lessonDone, here: null })
}
