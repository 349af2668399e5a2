import { canUsePasskeys, postJson, readJson, type SignInOptions, usePasskey } from '../ceremony.ts'

/** A button that signs in with a passkey, where the browser knows them; nothing elsewhere. */
export const element = class extends HTMLElement {
  connectedCallback() {
    if (!canUsePasskeys()) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--quiet'
    button.textContent = this.word('label')
    button.addEventListener('click', () => void this.enter(button))
    const why = document.createElement('p')
    why.className = 'muted'
    why.textContent = this.word('why')
    const failure = document.createElement('p')
    failure.className = 'field__error'
    failure.setAttribute('role', 'alert')
    failure.hidden = true
    this.replaceChildren(button, why, failure)
  }

  private async enter(button: HTMLButtonElement) {
    const failure = this.querySelector<HTMLElement>('[role=alert]')
    if (failure) failure.hidden = true
    button.disabled = true
    try {
      const response = await usePasskey(await readJson<SignInOptions>(this.word('options')))
      const body = { response, next: this.getAttribute('next') ?? undefined, locale: this.word('locale') }
      const { goal } = await postJson<{ goal: string }>(this.word('entry'), body)
      location.assign(goal)
    } catch {
      button.disabled = false
      if (!failure) return
      failure.textContent = this.word('failed')
      failure.hidden = false
    }
  }

  private word(name: string) {
    return this.getAttribute(name) ?? ''
  }
}
