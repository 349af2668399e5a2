/** The six groups of the Santiago Declaration (2020), in its order; each key is also that of its woven band. */
export const sectors = ['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades'] as const
export type Sector = (typeof sectors)[number]

export const countries = ['CL', 'CO', 'MX', 'PE'] as const
export type Country = (typeof countries)[number]
