/** Pages that are read: under load, on the scales and on the slow line. */
export const readKinds = ['home', 'catalogue', 'course', 'lesson'] as const
/** What is measured under load, in the order of the report. */
export const loadKinds = [...readKinds, 'answering'] as const
export type LoadKind = (typeof loadKinds)[number]
