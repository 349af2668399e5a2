/** The six groups of trades of the Santiago Declaration (2020). */
export const sectors = ['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades'] as const
export type Sector = (typeof sectors)[number]

export const levels = ['beginner', 'intermediate', 'advanced'] as const
export type Level = (typeof levels)[number]

export const courseStatuses = ['open', 'announced'] as const
export type CourseStatus = (typeof courseStatuses)[number]

/** Identifiers of the SPDX licence list, those under which teaching material may be shared here. */
export const licences = [
  'CC-BY-SA-4.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-3.0-IGO',
  'CC-BY-SA-3.0-IGO',
  'CC-BY-NC-SA-3.0-IGO',
] as const
export type Licence = (typeof licences)[number]

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
