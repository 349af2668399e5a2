/** Says what is left in the lesson. Nothing that the page has said is taken back. */
export function sayWhatIsLeft({ done, left }: { done: boolean; left: number }): void {
  const said = document.querySelector<HTMLElement>('#lesson-done')
  if (said?.hidden === false) return
  said?.toggleAttribute('hidden', !done)
  const place = document.querySelector<HTMLElement>('#lesson-left')
  if (!place) return
  place.hidden = done
  const words: string[] = JSON.parse(place.dataset['words'] ?? '[]')
  place.textContent = words[left - 1] ?? ''
}
