import { onNews, tellPages } from '#client/phone/news.ts'
import { type PersonHere, peopleHere } from '#client/phone/people.ts'
import { deeds, type Doing } from './deeds.ts'
import { nameOf, showPerson } from './show-person.ts'
import type { Words } from './words.ts'

/** Everybody who uses this phone, and what can be done about each one's work. */
export const element = class PhonePeople extends HTMLElement {
  connectedCallback() {
    if (!('indexedDB' in window) || !crypto.subtle) return
    this.querySelector('[data-live]')?.removeAttribute('hidden')
    onNews(() => void this.show())
    void this.show()
  }

  private items = new Map<string, HTMLElement>()

  /** A person keeps her place in the list, so that what is being typed there is not lost. */
  private async show() {
    const words: Words = JSON.parse(this.dataset['words'] ?? '{}')
    const people = await peopleHere()
    this.querySelector('[data-nobody]')?.toggleAttribute('hidden', people.length > 0)
    const shown = people.map((person) => {
      const key = person.profiles[0].device
      const item = this.items.get(key) ?? this.made(key)
      showPerson(item, person, words)
      for (const [what, deed] of Object.entries(deeds))
        this.offer(item, what, () => deed(this.doing(item, person, words)))
      return item
    })
    const list = this.querySelector('[data-list]')
    if (list && [...list.children].some((item, index) => item !== shown[index])) list.replaceChildren(...shown)
    for (const item of shown) if (!item.isConnected) list?.append(item)
  }

  private made(key: string): HTMLElement {
    const item = document.createElement('li')
    const template = this.querySelector('template')?.content.cloneNode(true)
    const first = template instanceof DocumentFragment ? template.querySelector('li') : null
    this.items.set(key, first ?? item)
    return first ?? item
  }

  private offer(item: HTMLElement, what: string, act: () => Promise<void>) {
    const button = item.querySelector<HTMLButtonElement>(`[data-do="${what}"] button`)
    if (button) button.onclick = () => void act()
  }

  private doing(item: HTMLElement, person: PersonHere, words: Words): Doing {
    return {
      item,
      person,
      words,
      name: nameOf(person, words),
      say: (text, link) => this.say(text, link),
      changed: async () => {
        tellPages()
        await this.show()
      },
    }
  }

  private say(text: string, link?: { href: string; text: string }) {
    const place = this.querySelector('[data-said]')
    place?.replaceChildren(text)
    if (!link) return
    const made = document.createElement('a')
    made.href = link.href
    made.textContent = link.text
    place?.append(' ', made)
  }
}
