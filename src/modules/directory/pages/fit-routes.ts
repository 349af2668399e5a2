import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { saveFitRefusal, showFit } from './fit/handlers.tsx'
import { showFitRule } from './fit-rule/handlers.tsx'
import { createIntroduction, showIntroduce } from './introduce/handlers.tsx'
import { answer, showIntroductions } from './introductions/handlers.tsx'

export const fitRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.fitRule.pattern, showFitRule)
  .get(directoryUrls.fit.pattern, showFit)
  .post(directoryUrls.fitRefusal.pattern, saveFitRefusal)
  .get(directoryUrls.introduce.pattern, showIntroduce)
  .post(directoryUrls.introduce.pattern, createIntroduction)
  .get(directoryUrls.introductions.pattern, showIntroductions)
  .post(directoryUrls.introductionAnswer.pattern, answer)
