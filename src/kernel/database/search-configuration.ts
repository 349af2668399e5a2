const stemmed = ['es', 'en', 'pt']

/** PostgreSQL's text search configuration for a language (BCP 47): its stemmer, or plain words where there is none. */
export function searchConfiguration(language: string): string {
  const [base = ''] = language.split('-')
  return stemmed.includes(base) ? `words_${base}` : 'words_other'
}
