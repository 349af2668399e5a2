import type { Page } from 'playwright-core'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '#modules/accounts/messages/messages.ts'
import type { Site } from './site.ts'

export const password = 'cuatro hilos que cruzan'

export interface Account {
  name: string
  email: string
}

/** Browsers with a name: those without a head count as robots, and as no visit. */
export const agents = {
  phone: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  desk: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
}

/** Fills the form of a new account and sends it. */
export async function signUp(page: Page, locale: Locale, { name, email }: Account): Promise<void> {
  const { fields, signUp: say } = messages[locale]
  await page.goto(`/${locale}/accounts/sign-up`)
  await page.getByLabel(fields.name).fill(name)
  await page.getByLabel(fields.email).fill(email)
  await page.getByLabel(fields.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: say.button, exact: true }).click()
}

export async function signIn(page: Page, locale: Locale, email: string): Promise<void> {
  const { fields, signIn: say } = messages[locale]
  await page.goto(`/${locale}/accounts/sign-in`)
  await page.getByLabel(fields.email).fill(email)
  await page.getByLabel(fields.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: say.button, exact: true }).click()
  await page.getByText(say.done).waitFor()
}

/** Says that what was done on this device before signing in was hers. */
export async function itWasMe(page: Page, locale: Locale): Promise<void> {
  const { wasThisYou } = messages[locale]
  await page.getByRole('heading', { level: 1, name: wasThisYou.title }).waitFor()
  await page.getByLabel(wasThisYou.yes).check()
  await page.getByRole('button', { name: wasThisYou.button }).click()
}

/** Makes an account with a role from the operator's command line. */
export async function appoint(site: Site, { name, email }: Account, ...role: string[]): Promise<void> {
  await site.conecta('user', 'create', '--email', email, '--name', name, '--password', password)
  await site.conecta('role', 'grant', email, ...role)
}

/** Address that the server printed at its start for its operator alone. */
export function printedLink(site: Site, part: 'first-administrator' | 'mailbox'): string {
  const link = new RegExp(`http\\S+/${part}/\\S+`).exec(site.said())?.[0]
  if (!link) throw new Error(`The server printed no link to ${part}: ${site.said()}`)
  return link
}
