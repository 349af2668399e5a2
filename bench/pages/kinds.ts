/** What is measured under load, in the order of the report. */
export const loadKinds = ['home', 'catalogue', 'course', 'lesson', 'answering'] as const
export type LoadKind = (typeof loadKinds)[number]
