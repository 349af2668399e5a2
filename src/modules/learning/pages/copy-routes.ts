import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { sendCopyFile } from './copy-file/handlers.ts'
import { sendCopy } from './copy/handlers.ts'
import { sendOutline } from './outline/handlers.ts'
import { showPhone } from './phone/handlers.tsx'

export const copyRoutes = new Hono<RequestWorld<LearningTables>>()
  .get(learningUrls.copy.pattern, sendCopy)
  .get(learningUrls.copyFile.pattern, sendCopyFile)
  .get(learningUrls.outline.pattern, sendOutline)
  .get(learningUrls.phone.pattern, showPhone)
