/** For how long things are kept, in days: what the privacy notice states and the nightly job does. */
export const sessionDays = 30
export const visitorDays = 180
export const mailDays = 14
