import { Hono } from 'hono'
import { serveAssets } from './kernel/http/assets-route.ts'
import { compression } from './kernel/http/compression.ts'
import type { AnyRequest, World } from './kernel/http/context.ts'
import { formSize } from './kernel/http/form-size.ts'
import { health } from './kernel/http/health.ts'
import { localeOfAddress, preferredLocale } from './kernel/http/locale.ts'
import { keptPages } from './kernel/http/page-cache/kept-pages.ts'
import { reading } from './kernel/http/reads.ts'
import { requestLog } from './kernel/http/request-log.ts'
import { sameSite } from './kernel/http/same-site.ts'
import { securityHeaders } from './kernel/http/security-headers.ts'
import { signingKeys } from './kernel/http/signing-keys.ts'
import { forgetAttempts } from './kernel/jobs/forget-attempts.ts'
import type { Contributions } from './kernel/sockets/module.ts'
import { accounts } from './modules/accounts/module.ts'
import { directory } from './modules/directory/module.ts'
import { guidance } from './modules/guidance/module.ts'
import { learning } from './modules/learning/module.ts'
import { market } from './modules/market/module.ts'
import { newsroom } from './modules/newsroom/module.ts'
import { answerProblem, problemPage } from './problems.tsx'
import { type AsStranger, beginRequest, cachePolicy } from './request.ts'

const modules = [accounts, directory, learning, market, newsroom, guidance] as const

const kernel: Contributions = { module: 'kernel', jobs: [forgetAttempts] }

export const contributions = [kernel, ...modules.map((module) => module.contributions)]

export function createApp(world: World) {
  const asStranger: AsStranger = async (address, headers = {}) => await app.request(address, { headers })
  const app: Hono<AnyRequest> = new Hono<AnyRequest>()
    .use(beginRequest(world, asStranger), keptPages, requestLog, securityHeaders)
    .route('/', health)
    .route('/', signingKeys)
    .route('/', serveAssets)
    .use(compression, reading, localeOfAddress, accounts.session, cachePolicy)
    .use(sameSite((c) => problemPage(c, 'cross-site', 403)))
    .use(formSize((c) => problemPage(c, 'too-large', 413)))
    .get('/', (c) => c.redirect(`/${preferredLocale(c)}`, 302))
  app.route('/', accounts.routes).route('/', directory.routes).route('/', learning.routes)
  app.route('/', market.routes).route('/', newsroom.routes).route('/', guidance.routes)
  app.notFound((c) => problemPage(c, 'not-found', 404)).onError(answerProblem)
  return app
}
