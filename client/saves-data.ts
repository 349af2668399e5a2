/** Whether as few bytes as possible are wanted. A page out of a phone's store was made for a stranger, so the cookie is asked as well. */
export function savesData(): boolean {
  return (
    document.documentElement.hasAttribute('data-saver') ||
    document.cookie.split('; ').includes('data-saver=1') ||
    ('connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true)
  )
}
