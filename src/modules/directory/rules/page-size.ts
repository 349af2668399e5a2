/** Organisations at most on one page of the API. */
export const mostOnPage = 100
