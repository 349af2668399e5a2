/** The six groups of the Santiago Declaration (2020). */
export const sectors = ['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades'] as const
export type Sector = (typeof sectors)[number]

/** Languages in which people of the region read, BCP 47: the platform's three, then those of the four countries with most readers. */
export const readingLanguages = ['es', 'en', 'pt', 'qu', 'ay', 'arn', 'nah', 'yua', 'zap', 'guc'] as const
export type ReadingLanguage = (typeof readingLanguages)[number]
