/** Months after a round's last session in which its participants can still be reached, and their links still open. */
export const contactMonths = 12
