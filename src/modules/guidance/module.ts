import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { contributions } from './contributions.ts'
import { createAnswer } from './pages/answer/handlers.tsx'
import { showAsked } from './pages/asked/handlers.tsx'
import { createRequest, showHelp } from './pages/help/handlers.tsx'
import { findAnswer } from './pages/lookup/handlers.ts'
import { showRequest } from './pages/request/handlers.tsx'
import { showRequests } from './pages/requests/handlers.tsx'
import type { GuidanceTables } from './tables.ts'
import { guidanceUrls } from './urls.ts'

const routes = new Hono<RequestWorld<GuidanceTables>>()
  .get(guidanceUrls.help.pattern, showHelp)
  .post(guidanceUrls.help.pattern, createRequest)
  .get(guidanceUrls.lookup.pattern, findAnswer)
  .get(guidanceUrls.asked.pattern, showAsked)
  .get(guidanceUrls.requests.pattern, showRequests)
  .get(guidanceUrls.request.pattern, showRequest)
  .post(guidanceUrls.answer.pattern, createAnswer)

export const guidance = { name: 'guidance', urls: guidanceUrls, routes, contributions }
