/** In which of its languages something is shown to a reader of `wanted`: hers, a kind of hers ('pt-BR' for 'pt'), Spanish, or its first. */
export function shownLanguage(languages: readonly string[], wanted: string): string {
  const own = languages.find((tag) => tag === wanted) ?? languages.find((tag) => tag.split('-')[0] === wanted)
  return own ?? languages.find((tag) => tag === 'es') ?? languages[0] ?? wanted
}
