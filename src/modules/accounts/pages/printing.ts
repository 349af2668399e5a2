import { v7 } from 'uuid'
import { z } from 'zod'

/**
 * Codes are shown once, on the page that answers the form, so that page cannot be one to be sent to and loaded again. The form
 * carries an identifier of its own instead: sent twice, it makes nothing the second time.
 */
export const printingField = z.uuid().catch(() => newPrinting())

export function newPrinting(): string {
  return v7()
}
