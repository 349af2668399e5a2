export const longestReason = 300

export type ReasonRefusal =
  | 'reason-missing'
  | 'reason-long'
  | 'already-withdrawn'
  | 'not-withdrawn'
  | 'withdrawn-by-holder'

interface Standing {
  withdrawnBy: 'office' | 'holder' | null
}

/** Why a certificate cannot be withdrawn with these words, or null when it can. */
export function withdrawalRefusal({ withdrawnBy }: Standing, reason: string): ReasonRefusal | null {
  return withdrawnBy ? 'already-withdrawn' : reasonRefusal(reason)
}

/** Why it cannot be made valid again, or null when it can: what the holder ended, nobody else begins again. */
export function reinstatementRefusal({ withdrawnBy }: Standing, reason: string): ReasonRefusal | null {
  if (!withdrawnBy) return 'not-withdrawn'
  return withdrawnBy === 'holder' ? 'withdrawn-by-holder' : reasonRefusal(reason)
}

function reasonRefusal(reason: string): ReasonRefusal | null {
  if (!reason) return 'reason-missing'
  return [...reason].length > longestReason ? 'reason-long' : null
}
