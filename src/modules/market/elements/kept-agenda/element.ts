import { canKeep } from '#client/copy/room.ts'
import { type Letter, openPhone } from '#client/phone/database.ts'
import { readLetters, removeLetter } from '#client/phone/kept-letters.ts'
import { type RefusedLetter, sendLetters } from '#client/phone/letters.ts'
import { onNews } from '#client/phone/news.ts'
import { pageSays } from '#client/phone/page.ts'
import { renewStale } from '#client/phone/renew-stale.ts'
import { forget, isKept, keep } from './keep.ts'
import { fillIn, placeOf, send } from './outcomes.ts'

/** Keeps the agenda on the phone where she asks for it, and lets what came of a meeting wait for a network. */
export const element = class KeptAgenda extends HTMLElement {
  connectedCallback() {
    if (!canKeep()) return
    this.querySelector('[data-live]')?.removeAttribute('hidden')
    this.button?.addEventListener('click', () => void this.toggle())
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement)) return
      event.preventDefault()
      void this.save(event.target)
    })
    addEventListener('online', () => void this.begin())
    onNews(() => void this.show())
    void this.begin()
  }

  private get address() {
    return this.dataset['address'] ?? location.pathname
  }

  private get button() {
    return this.querySelector<HTMLButtonElement>('[data-live] button')
  }

  private async begin() {
    // Before anything is asked of the network, so that nobody is typing yet.
    await this.showOutcomes()
    await this.deliver()
    // What is kept is as new as what she looks at.
    if (pageSays(document).from === 'server' && (await isKept(this.address))) await keep(this.address).catch(() => {})
    await this.show()
  }

  private async toggle() {
    if (await isKept(this.address)) await forget(this.address)
    else if (
      !(await keep(this.address).then(
        () => true,
        () => false,
      ))
    )
      return this.say('failed')
    await this.show()
  }

  private async save(form: HTMLFormElement) {
    // What can be said with no server is said at once.
    if (!new FormData(form).get('result')) return form.closest('details')?.before(note(this.words('resultMissing')))
    const went = await send(form)
    if (went === 'unkept') return form.submit()
    if (went === 'gone') return location.reload()
    const details = form.closest('details')
    if (went === 'waiting' && details) details.open = false
    await this.show()
  }

  private async deliver() {
    try {
      await sendLetters(await openPhone())
    } catch {
      // Still no network: they wait.
    }
  }

  /** A page that was made before an outcome arrived is asked for again: whoever sent it, this page or another. */
  private async show() {
    if (await renewStale(await openPhone(), 'outcomesAt')) return
    await this.showOutcomes()
    const isHere = await isKept(this.address)
    this.say(isHere ? 'kept' : 'notKept')
    if (this.button) this.button.textContent = this.words(isHere ? 'forget' : 'keep')
  }

  private async showOutcomes() {
    const { waiting, refused } = await readLetters('outcome')
    for (const note of this.querySelectorAll('[data-waits]')) note.remove()
    for (const letter of waiting) this.place(letter, note(this.words('waits')))
    for (const letter of refused) this.place(letter, this.refusedNote(letter))
  }

  /** Above the form in which it was said; where there is none any more, with its own words at the meeting. */
  private place(letter: Letter, note: HTMLElement) {
    const place = placeOf(letter.address)
    const form = [...this.querySelectorAll('form')].find(({ action }) => placeOf(new URL(action).pathname) === place)
    const details = form?.closest('details')
    const meeting = document.getElementById(`meeting-${letter.address.split('/').pop()}`)
    if (!form || !details) {
      note.prepend(`${letter.words ?? ''} `)
      return meeting?.append(note)
    }
    if (!details.open) fillIn(form, letter)
    details.before(note)
  }

  private refusedNote({ id, errors }: RefusedLetter) {
    const drop = document.createElement('button')
    drop.type = 'button'
    drop.className = 'button button--quiet'
    drop.textContent = this.words('drop')
    drop.addEventListener('click', () => void removeLetter(id))
    const said = note(errors.join(' ') || this.words('refused'))
    said.append(' ', drop)
    return said
  }

  private say(name: string) {
    const state = this.querySelector('[data-slot="state"]')
    if (state) state.textContent = this.words(name)
  }

  private words(name: string) {
    return this.querySelector<HTMLTemplateElement>(`template[data-words="${name}"]`)?.content.textContent ?? ''
  }
}

function note(text: string) {
  const paragraph = document.createElement('p')
  paragraph.dataset['waits'] = ''
  paragraph.setAttribute('role', 'status')
  paragraph.textContent = text
  return paragraph
}
