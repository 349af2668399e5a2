import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'

export const certificateRoutes = new Hono<RequestWorld<LearningTables>>()
