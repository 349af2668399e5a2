import { packageLimits } from '../../package/limits.ts'

/** A package and the little that a form adds around it. */
export const largestUpload = packageLimits.courseBytes + 100_000

/** Checking a package costs seconds of a processor. */
export const uploadLimit = { name: 'course packages', most: 30, seconds: 600 }
