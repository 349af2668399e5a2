import { urls } from '#kernel/http/url-patterns.ts'

export const learningUrls = urls({
  catalogue: '/:locale/learning/courses',
  programme: '/:locale/learning/programmes/:programme',
  course: '/:locale/learning/courses/:course',
  lesson: '/:locale/learning/courses/:course/lessons/:lesson',
  answer: '/:locale/learning/courses/:course/lessons/:lesson/activities/:activity/answers',
  reading: '/:locale/learning/courses/:course/lessons/:lesson/reading',
  events: '/:locale/learning/events',
  media: '/learning/media/:digest/:name',

  documents: '/:locale/learning/documents',
  costSheet: '/:locale/learning/documents/:document',
  costSheetPdf: '/:locale/learning/documents/:document/pdf',
  costSheetCsv: '/:locale/learning/documents/:document/csv',
  diagnosis: '/:locale/learning/diagnosis',
  diagnosisResult: '/:locale/learning/diagnosis/result',

  certificate: '/:locale/learning/courses/:course/certificate',
  certificatePdf: '/:locale/learning/certificates/:certificate/pdf',
  certificateName: '/:locale/learning/courses/:course/certificate/name',
  record: '/:locale/learning/record',
  check: '/c/:code',
  codes: '/:locale/learning/certificates',
  checkedCertificate: '/:locale/learning/certificates/:code',
  withdrawal: '/:locale/learning/certificates/:code/withdrawal',
  reinstatement: '/:locale/learning/certificates/:code/reinstatement',
  figures: '/:locale/learning/figures',
  figuresCsv: '/:locale/learning/figures/csv',

  courseVersions: '/:locale/learning/editor/courses',
  packages: '/:locale/learning/editor/packages',
  version: '/:locale/learning/editor/courses/:course/versions/:version',
  versionLesson: '/:locale/learning/editor/courses/:course/versions/:version/lessons/:lesson',
  publication: '/:locale/learning/editor/courses/:course/versions/:version/publication',
  versionWithdrawal: '/:locale/learning/editor/courses/:course/versions/:version/withdrawal',
  versionPackage: '/:locale/learning/editor/courses/:course/versions/:version/package',
})
