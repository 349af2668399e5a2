import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { certificates } from './contributions/certificates.ts'
import { courses } from './contributions/courses.ts'
import { dataSaver } from './contributions/data-saver.ts'
import { lessons } from './contributions/lessons.ts'
import { mergeContributions } from '#kernel/sockets/merge.ts'
import { thread } from './contributions/thread.ts'
import { phone } from './contributions/phone.ts'
import { certificateRoutes } from './pages/certificate-routes.ts'
import { copyRoutes } from './pages/copy-routes.ts'
import { courseRoutes } from './pages/course-routes.ts'
import { lessonRoutes } from './pages/lesson-routes.ts'
import type { LearningTables } from './tables.ts'
import { learningUrls } from './urls.ts'

const routes = new Hono<RequestWorld<LearningTables>>()
  .route('/', courseRoutes)
  .route('/', lessonRoutes)
  .route('/', certificateRoutes)
  .route('/', copyRoutes)

const contributions = mergeContributions('learning', [courses, lessons, certificates, dataSaver, phone, thread])

export const learning = { name: 'learning', urls: learningUrls, routes, contributions }
