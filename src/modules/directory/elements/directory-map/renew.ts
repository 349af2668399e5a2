let asked = 0

/**
 * Fetches the page of another part of the map, and puts its map and list in the place of these; false where another part was asked
 * for since, or the page itself has to say what went wrong.
 */
export async function renew(map: HTMLElement, address: string, isNew: boolean): Promise<boolean> {
  const turn = ++asked
  map.setAttribute('aria-busy', 'true')
  const page = await read(address)
  if (turn !== asked) return false
  const found = page?.querySelector('directory-map')
  if (!page || !found) {
    location.assign(address)
    return false
  }
  if (isNew) history.pushState(null, '', address)
  const held = document.activeElement?.id ?? ''
  map.innerHTML = found.innerHTML
  map.removeAttribute('aria-busy')
  renewAround(page)
  focusAgain(map, held)
  return true
}

async function read(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}

/** Title, band, and the links to this page in the other languages. */
function renewAround(page: Document) {
  document.title = page.title
  for (const name of ['.layout__header', '.layout__header + .band', '.layout__footer'])
    document.querySelector(name)?.replaceWith(page.querySelector(name) ?? '')
}

/** A filter keeps the focus; a link that led here is gone, and the title of what it led to takes it. */
function focusAgain(map: HTMLElement, held: string) {
  const control = held === '' ? null : map.querySelector<HTMLElement>(`#${CSS.escape(held)}`)
  const next = control ?? map.querySelector<HTMLElement>('h1')
  next?.focus({ preventScroll: true })
}
