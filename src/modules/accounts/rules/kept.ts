/** For how long things are kept, in days: what the privacy notice states and the nightly job does. */
export const sessionDays = 30
export const visitorDays = 180
export const mailDays = 14
/** An account that was made for somebody by a card, and never used. */
export const unusedCardDays = 180
