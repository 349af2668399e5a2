import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages } from '#modules/accounts/messages/messages.ts'
import { openSite, type Site } from './site.ts'

const { account, fields, signIn, signOut, signUp } = messages.es

/** A phone whose lock always opens, as the browser's own tools for tests offer it. */
async function giveLock(page: Page) {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('a passkey', () => {
  let site: Site
  before(async () => void (site = await openSite()))

  it('is added on the phone, and then lets her in without a password', async () => {
    const page = await site.visit()
    await giveLock(page)
    await page.goto('/es/accounts/sign-up?next=/es/accounts/passkeys')
    await page.getByLabel(fields.name).fill('Ana')
    await page.getByLabel(fields.email).fill('ana@mail.example')
    await page.getByLabel(fields.password, { exact: true }).fill('cuatro hilos que cruzan')
    await page.getByRole('button', { name: signUp.button, exact: true }).click()

    await page.getByLabel(account.passkeys.newName).fill('Mi teléfono')
    await page.getByRole('button', { name: account.passkeys.add }).click()
    await page.getByRole('heading', { name: 'Mi teléfono' }).waitFor()

    await page.goto('/es/accounts/sign-out')
    await page.getByRole('button', { name: signOut.button }).click()
    await page.goto('/es/accounts/sign-in?next=/es/accounts/account')
    await page.getByRole('button', { name: signIn.passkey }).click()
    await page.getByRole('heading', { level: 1, name: account.title }).waitFor()
    assert.match(await page.locator('main').innerText(), /ana@mail\.example/)

    await page.goto('/es/accounts/passkeys')
    await page.getByRole('button', { name: account.passkeys.removeOf('Mi teléfono') }).click()
    await page.getByText(account.passkeys.none).waitFor()
  })

  it('is said to need script where there is none, and the other ways stay', async () => {
    const page = await site.visit({ javaScriptEnabled: false })
    await page.goto('/es/accounts/sign-in')
    assert.equal(await page.getByRole('button', { name: signIn.passkey }).count(), 0)
    assert.equal(await page.getByRole('button', { name: signIn.button, exact: true }).count(), 1)
    assert.equal(await page.getByRole('link', { name: signIn.byMailButton }).count(), 1)
  })
})
