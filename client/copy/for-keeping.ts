/** Says that a page is fetched to be kept: nobody reads it now, so it is no visit. Browsers keep `Sec-Purpose` for themselves. */
export const forKeeping = { 'x-purpose': 'keep' }
