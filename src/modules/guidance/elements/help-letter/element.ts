import { removeLetter } from '#client/phone/kept-letters.ts'
import { answerOf, postLetter, sendLetters } from '#client/phone/letters.ts'
import { openPhone } from '#client/phone/database.ts'
import { onNews } from '#client/phone/news.ts'
import { fieldsOf, fill, nameLetter, putAside } from './form.ts'
import { showLetters } from './show.ts'

/** Without signal the question waits on the phone, is shown as waiting, can be taken back, and says where its answer will be. */
export const element = class HelpLetter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form || !('indexedDB' in window)) return
    nameLetter(form)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.send(form)
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement && target.value) void this.takeBack(form, target.value)
    })
    addEventListener('online', () => void this.deliver())
    onNews(() => void this.show())
    void this.deliver()
  }

  private async send(form: HTMLFormElement) {
    try {
      const response = await postLetter(form.action, fieldsOf(form))
      const answer = response.ok ? await answerOf(response) : null
      // What is wrong is said by the server's own page, with everything that was typed in it.
      if (answer && 'address' in answer) location.assign(answer.address)
      else form.submit()
    } catch {
      await this.wait(form)
    }
  }

  private async wait(form: HTMLFormElement) {
    const outcome = await putAside(form)
    this.setAttribute('state', outcome)
    await this.show()
    this.querySelector<HTMLElement>('.letters')?.focus()
  }

  /** One that is taken back stands in the form again, so that nothing written is lost. */
  private async takeBack(form: HTMLFormElement, id: string) {
    const found = await this.show()
    const letter = [...(found?.waiting ?? []), ...(found?.refused ?? [])].find((each) => each.id === id)
    this.removeAttribute('state')
    await removeLetter(id)
    if (letter) fill(form, letter.fields)
    await this.show()
  }

  private async deliver() {
    await this.show()
    try {
      await sendLetters(await openPhone())
    } catch {
      // Still no network: they wait.
    }
    await this.show()
  }

  private async show() {
    return await showLetters(this).catch(() => null)
  }
}
