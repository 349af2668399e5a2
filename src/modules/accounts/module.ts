import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { contributions } from './contributions.ts'
import { createSession, showSignIn } from './pages/sign-in/handlers.tsx'
import { endSession, showSignOut } from './pages/sign-out/handlers.tsx'
import { createPerson, showSignUp } from './pages/sign-up/handlers.tsx'
import { session } from './session/session.ts'
import type { AccountsTables } from './tables.ts'
import { accountsUrls as at } from './urls.ts'

const routes = new Hono<RequestWorld<AccountsTables>>()
  .use('/:locale/accounts/*', async (c, next) => {
    c.header('cache-control', 'no-store')
    await next()
  })
  .get(at.signUp.pattern, showSignUp)
  .post(at.signUp.pattern, createPerson)
  .get(at.signIn.pattern, showSignIn)
  .post(at.signIn.pattern, createSession)
  .get(at.signOut.pattern, showSignOut)
  .post(at.signOut.pattern, endSession)

export const accounts = { name: 'accounts', urls: at, routes, contributions, session }
