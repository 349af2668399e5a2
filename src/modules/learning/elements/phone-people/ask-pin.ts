/** Shows the form for a PIN under `label`; resolves with what was typed once it is sent, as often as it is sent. */
export function askPin(item: HTMLElement, label: string, take: (typed: string) => Promise<string | null>): void {
  const form = item.querySelector<HTMLFormElement>('[data-pin]')
  const input = form?.querySelector('input')
  const place = form?.querySelector('[data-label]')
  if (!form || !input || !place) return
  place.textContent = label
  form.hidden = false
  input.value = ''
  input.focus()
  form.onsubmit = (event) => {
    event.preventDefault()
    void take(input.value).then((fault) => {
      input.toggleAttribute('aria-invalid', fault !== null)
      if (fault === null) form.hidden = true
      else place.textContent = fault
    })
  }
}
