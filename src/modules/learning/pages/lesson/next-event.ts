/** Stands on a page where the id of the next answer belongs, until the page is sent: so most of it is written once for everyone. */
export const nextEvent = '00000000-0000-7000-8000-000000000000'
