import { canUsePasskeys, makePasskey, postJson, readJson, type RegistrationOptions } from '../ceremony.ts'

/** A form that adds a passkey of this device; without script, or where the browser knows no passkeys, the words inside stay. */
export const element = class extends HTMLElement {
  connectedCallback() {
    if (!canUsePasskeys()) return
    this.innerHTML = `<form class="form"><div class="field"><label class="field__label" for="new-passkey"></label>
<p class="field__error" role="alert" hidden></p>
<input class="field__control field__control--medium" id="new-passkey" maxlength="100" required autocomplete="off"></div>
<div class="form__actions"><button class="button button--primary"></button></div></form>`
    this.put('label', 'label')
    this.put('button', 'button')
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.add()
    })
  }

  private async add() {
    const failure = this.querySelector<HTMLElement>('[role=alert]')
    const name = this.querySelector('input')?.value.trim() ?? ''
    if (failure) failure.hidden = true
    try {
      const response = await makePasskey(await readJson<RegistrationOptions>(this.word('options')))
      await postJson(this.word('entry'), { response, name })
      location.reload()
    } catch {
      if (!failure) return
      failure.textContent = this.word('failed')
      failure.hidden = false
    }
  }

  private put(selector: string, name: string) {
    const place = this.querySelector(selector)
    if (place) place.textContent = this.word(name)
  }

  private word(name: string) {
    return this.getAttribute(name) ?? ''
  }
}
