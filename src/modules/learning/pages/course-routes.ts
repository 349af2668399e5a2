import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { showCatalogue } from './catalogue/handlers.tsx'
import { showCourseVersions } from './course-versions/handlers.tsx'
import { showCourse } from './course/handlers.tsx'
import { sendMedia } from './media/handlers.ts'
import { needs } from './needs.ts'
import { createPackage, showPackageForm } from './packages/handlers.tsx'
import { showProgramme } from './programme/handlers.tsx'
import { createPublication } from './publication/handlers.ts'
import { showVersionLesson } from './version-lesson/handlers.tsx'
import { sendPackage } from './version-package/handlers.ts'
import { createVersionWithdrawal } from './version-withdrawal/handlers.ts'
import { showVersion } from './version/handlers.tsx'

export const courseRoutes = new Hono<RequestWorld<LearningTables>>()
  .get(learningUrls.catalogue.pattern, showCatalogue)
  .get(learningUrls.programme.pattern, showProgramme)
  .get(learningUrls.course.pattern, showCourse)
  .get(learningUrls.media.pattern, sendMedia)
  .get(learningUrls.courseVersions.pattern, needs('courses.preview'), showCourseVersions)
  .get(learningUrls.packages.pattern, needs('courses.import'), showPackageForm)
  .post(learningUrls.packages.pattern, needs('courses.import'), createPackage)
  .get(learningUrls.version.pattern, needs('courses.preview'), showVersion)
  .get(learningUrls.versionLesson.pattern, needs('courses.preview'), showVersionLesson)
  .get(learningUrls.versionPackage.pattern, needs('courses.preview'), sendPackage)
  .post(learningUrls.publication.pattern, needs('courses.publish'), createPublication)
  .post(learningUrls.versionWithdrawal.pattern, needs('courses.publish'), createVersionWithdrawal)
