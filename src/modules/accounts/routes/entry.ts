import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { createEmailConfirmation } from '../pages/email-confirmation/handlers.ts'
import { showEmailConfirmationEntry, useEmailConfirmation } from '../pages/email-confirmation-entry/handlers.tsx'
import { createFirstAdministrator, showFirstAdministrator } from '../pages/first-administrator/handlers.tsx'
import { showMailLinkEntry, useMailLink } from '../pages/mail-link-entry/handlers.tsx'
import { createMailLink, showMailLink } from '../pages/mail-link/handlers.ts'
import { showMailSent } from '../pages/mail-sent/handlers.tsx'
import * as passkey from '../pages/passkey-ceremony/handlers.ts'
import { showPasswordResetEntry, usePasswordReset } from '../pages/password-reset-entry/handlers.tsx'
import { createPasswordReset, showPasswordReset } from '../pages/password-reset/handlers.ts'
import { createSession, showSignIn } from '../pages/sign-in/handlers.tsx'
import { endSession, showSignOut } from '../pages/sign-out/handlers.tsx'
import { createPerson, showSignUp } from '../pages/sign-up/handlers.tsx'
import { answerWasThisYou, showWasThisYou } from '../pages/was-this-you/handlers.tsx'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls as at } from '../urls.ts'

/** Coming in and going out. */
export const entryRoutes = new Hono<RequestWorld<AccountsTables>>()
  .get(at.signUp.pattern, showSignUp)
  .post(at.signUp.pattern, createPerson)
  .get(at.signIn.pattern, showSignIn)
  .post(at.signIn.pattern, createSession)
  .get(at.signOut.pattern, showSignOut)
  .post(at.signOut.pattern, endSession)
  .get(at.mailLink.pattern, showMailLink)
  .post(at.mailLink.pattern, createMailLink)
  .get(at.mailLinkEntry.pattern, showMailLinkEntry)
  .post(at.mailLinkEntry.pattern, useMailLink)
  .get(at.mailSent.pattern, showMailSent)
  .post(at.emailConfirmation.pattern, createEmailConfirmation)
  .get(at.emailConfirmationEntry.pattern, showEmailConfirmationEntry)
  .post(at.emailConfirmationEntry.pattern, useEmailConfirmation)
  .get(at.passwordReset.pattern, showPasswordReset)
  .post(at.passwordReset.pattern, createPasswordReset)
  .get(at.passwordResetEntry.pattern, showPasswordResetEntry)
  .post(at.passwordResetEntry.pattern, usePasswordReset)
  .get(at.wasThisYou.pattern, showWasThisYou)
  .post(at.wasThisYou.pattern, answerWasThisYou)
  .get(at.firstAdministrator.pattern, showFirstAdministrator)
  .post(at.firstAdministrator.pattern, createFirstAdministrator)
  .get(at.passkeyRegistrationOptions.pattern, passkey.showRegistrationOptions)
  .post(at.passkeyRegistration.pattern, passkey.createPasskey)
  .get(at.passkeySignInOptions.pattern, passkey.showSignInOptions)
  .post(at.passkeySignIn.pattern, passkey.createPasskeySession)
