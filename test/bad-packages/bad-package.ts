import type { Change } from '../small-course.ts'

/** One thing wrong with the small course, and every fault that the check must say of it: 'file:line name'. */
export interface BadPackage {
  change: Change
  faults: string[]
}
