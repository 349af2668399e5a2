import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'

export const officerRoutes = new Hono<RequestWorld<DirectoryTables>>()
