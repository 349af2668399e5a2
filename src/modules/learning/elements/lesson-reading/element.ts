import { deliver } from '../learning-activity/deliver.ts'

interface Lesson {
  events: string
  course: string
  version: string
  lesson: string
  words: Record<'read' | 'waits' | 'notKept' | 'notSent' | 'full', string>
}

/** Marks a lesson as read and keeps that on the phone; without script, or where the phone keeps nothing, the form does it. */
export const element = class LessonReading extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const data = document.querySelector('#lesson-data')?.textContent
    if (!form || !data) return
    const lesson: Lesson = JSON.parse(data)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void read(this, form, lesson)
    })
  }
}

async function read(place: HTMLElement, form: HTMLFormElement, { events, words, ...lesson }: Lesson) {
  const region = place.querySelector('[role=status]')
  const isRead = () => {
    form.hidden = true
    document.querySelector('#lesson-done')?.removeAttribute('hidden')
    if (region) region.textContent = words.read
  }
  const deed = { verb: 'read' as const, ...lesson, activity: null, answer: null }
  const { state } = await deliver(deed, { events, kept: isRead })
  if (state === 'unsent') return form.submit()
  const more = {
    kept: '',
    waiting: words.waits,
    refused: words.notKept,
    'no-connection': words.notSent,
    full: words.full,
  }
  if (region && more[state]) region.textContent = `${form.hidden ? `${words.read} ` : ''}${more[state]}`
}
