/** Shows a picture in its own place once it is asked for; where it does not come, the link is there again and says so. */
export const element = class WaitingPicture extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      this.bring(event.currentTarget as HTMLAnchorElement)
    })
  }

  private bring(link: HTMLAnchorElement) {
    const before = [...this.childNodes]
    const picture = new Image(Number(this.getAttribute('width')), Number(this.getAttribute('height')))
    picture.alt = this.getAttribute('alt') ?? ''
    // The link that had the focus is gone: whoever reads by ear hears the picture, and goes on from there.
    picture.tabIndex = -1
    picture.addEventListener('error', () => {
      this.replaceChildren(...before)
      this.setAttribute('role', 'status')
      this.querySelector('.figure__failed')?.removeAttribute('hidden')
      link.focus()
    })
    picture.src = link.href
    this.replaceChildren(picture)
    picture.focus({ preventScroll: true })
  }
}
