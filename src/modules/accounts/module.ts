import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { contributions } from './contributions.ts'
import { accountRoutes } from './routes/account.ts'
import { administrationRoutes } from './routes/administration.ts'
import { cardRoutes } from './routes/cards.ts'
import { entryRoutes } from './routes/entry.ts'
import { session } from './session/session.ts'
import type { AccountsTables } from './tables.ts'
import { accountsUrls } from './urls.ts'

const routes = new Hono<RequestWorld<AccountsTables>>()
  .use('/:locale/accounts/*', async (c, next) => {
    if (!isLocale(c.req.param('locale'))) return await c.notFound()
    await next()
    c.header('cache-control', 'no-store')
    return
  })
  .use('/api/auth/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  .route('/', entryRoutes)
  .route('/', cardRoutes)
  .route('/', accountRoutes)
  .route('/', administrationRoutes)

export const accounts = { name: 'accounts', urls: accountsUrls, routes, contributions, session }
