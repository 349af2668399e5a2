/** Tongues of the four countries besides Spanish in which many trade: Quechua, Aymara, Mapudungun, Nahuatl, Yucatec Maya, Zapotec, Wayuu. */
export const spokenLanguages = ['qu', 'ay', 'arn', 'nah', 'yua', 'zap', 'guc'] as const

/** Languages in which somebody may be dealt with. */
export const dealtLanguages = ['es', 'pt', 'en', 'fr', 'de', 'it', 'ja', 'zh', 'ko', ...spokenLanguages] as const
