import type { Profile } from '#client/phone/database.ts'

/** Whose work a kept page shows: it was made for nobody. */
export function showWho(profile: Profile | null): void {
  if (!profile?.name) return
  for (const place of document.querySelectorAll('.layout__account, .layout__drawer-account')) {
    const name = document.createElement('p')
    name.className = 'layout__person'
    name.textContent = profile.name
    place.prepend(name)
  }
}
