/** Where the browser can share by itself (Web Share), its button takes the place of the plain WhatsApp link. */
export const element = class ShareAction extends HTMLElement {
  connectedCallback() {
    if (!('share' in navigator) || this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--quiet'
    button.textContent = this.getAttribute('label')
    button.addEventListener('click', () => this.share())
    this.replaceChildren(button)
  }

  private share() {
    const url = this.getAttribute('url') ?? location.href
    const title = this.getAttribute('title-text') ?? document.title
    // Whoever closes the share sheet has changed her mind, which is no error.
    navigator.share({ url, title }).catch(() => {})
  }
}
