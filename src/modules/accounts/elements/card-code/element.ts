/**
 * Writes the code of a scanned card into its field and takes it out of the address, so that it stays in no history. Nothing is
 * sent: she presses the button herself.
 */
export const element = class extends HTMLElement {
  connectedCallback() {
    const code = /^#([0-9]{8})$/.exec(location.hash)?.[1]
    const field = document.querySelector<HTMLInputElement>(`#${this.getAttribute('for') ?? ''}`)
    if (!code || !field) return
    field.value = code
    history.replaceState(history.state, '', location.pathname + location.search)
  }
}
