/** Where to go after signing in: a path of this site, else null. Two slashes or a backslash would lead to another. */
export function returnPath(text: string | undefined): string | null {
  if (!text || !/^\/(?![/\\])[\u0021-\u007e]*$/.test(text) || text.includes('\\')) return null
  return text
}
