/** Codes that opened nothing are counted, so that nobody goes through them. */
export const tries = { name: 'help codes by address', most: 30, seconds: 3600 }
