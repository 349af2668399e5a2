/** The address of another part of this same map, where a plain click on a link asks for one. */
export function placeAsked(event: MouseEvent): string | null {
  if (!isPlain(event) || !(event.target instanceof Element)) return null
  const href = event.target.closest('a')?.getAttribute('href') ?? '#'
  if (href.startsWith('#')) return null
  const address = new URL(href, location.href)
  return address.pathname === location.pathname ? address.href : null
}

/** Not meant for another window. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
}

/** The address of what the filters ask for. */
export function filterAsked(map: HTMLElement): string {
  const form = map.querySelector('form')
  const entries = form ? [...new FormData(form)].map(([name, value]) => [name, String(value)]) : []
  return `${location.pathname}?${new URLSearchParams(entries.filter(([, value]) => value))}`
}
