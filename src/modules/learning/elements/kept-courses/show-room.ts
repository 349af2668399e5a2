import { askToKeep, roomHere } from '#client/copy/room.ts'
import { sizeOf } from '../../rules/size.ts'
import { type Page, say } from './words.ts'

/** How much room there is, and whether the browser promised to keep what is here. */
export async function showRoom(page: Page): Promise<void> {
  const room = await roomHere()
  if (!room) return
  const { words, locale, root } = page
  say(page, 'used', sizeOf(room.used, locale))
  say(page, 'free', sizeOf(room.free, locale))
  say(page, 'promise', room.promised ? words.promised : words.unpromised)
  const place = root.querySelector<HTMLElement>('[data-ask]')
  place?.toggleAttribute('hidden', room.promised)
  const button = place?.querySelector('button')
  if (button) button.onclick = () => void ask(page)
}

async function ask(page: Page) {
  const isPromised = await askToKeep()
  await showRoom(page)
  say(page, 'space-said', isPromised ? '' : page.words.refused)
}
