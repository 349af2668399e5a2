/** What a part of the filling took. */
export interface Sample {
  learners: number
  seconds: number
  bytes: number
}

export interface Estimate {
  seconds: number
  bytes: number
}

/** PostgreSQL keeps up to a gigabyte of its log besides the tables, and copies while it vacuums. */
const besides = 2e9
const margin = 1.2

/** What is still to come costs by the learner what the sample did. */
export function estimate({ learners, seconds, bytes }: Sample, left: number): Estimate {
  return { seconds: (left / learners) * seconds, bytes: (left / learners) * bytes }
}

/** Why it cannot be done on a disk with so much free; null where it can. */
export function diskRefusal({ bytes }: Estimate, free: number): string | null {
  const needed = bytes * margin + besides
  if (needed <= free) return null
  return `This needs about ${gigabytes(needed)} GB of disk and ${gigabytes(free)} GB are free. Make room, give another folder with --data, or fewer learners with --sizes.`
}

export function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1)
}
