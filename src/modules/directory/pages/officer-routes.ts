import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { showQueue } from './officer/handlers.tsx'
import { createMerging, createReview, showReview } from './review/handlers.tsx'
import { showVerification } from './verification/handlers.tsx'

export const officerRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.verification.pattern, showVerification)
  .get(directoryUrls.officer.pattern, showQueue)
  .get(directoryUrls.review.pattern, showReview)
  .post(directoryUrls.review.pattern, createReview)
  .post(directoryUrls.merging.pattern, createMerging)
