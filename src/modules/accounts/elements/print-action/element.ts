/** A button that opens the browser's print window; without script the page says to use the menu. */
export const element = class extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--primary'
    button.textContent = this.getAttribute('label')
    button.addEventListener('click', () => print())
    this.replaceChildren(button)
  }
}
