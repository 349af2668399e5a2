/** What a person may let others see, and for what. Each is asked for apart, and can be withdrawn. */
export const purposes = ['name-on-certificates'] as const
export type Purpose = (typeof purposes)[number]
