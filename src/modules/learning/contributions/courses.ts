import { own } from '#kernel/database/database.ts'
import { say } from '#kernel/process.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { may } from '#modules/accounts/public.ts'
import { loadShipped } from '../actions/load-shipped.ts'
import { audited } from '../messages/audited.ts'
import { messages } from '../messages/courses/messages.ts'
import { largestUpload } from '../pages/packages/upload.ts'
import { forgetImporter } from '../queries/versions.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { courseCommands } from './course-commands.ts'
import { courseHome, courseSitemap } from './course-home.tsx'
import { findCourses } from './find-courses.ts'
import type { Part } from '#kernel/sockets/merge.ts'

const inEach = (pick: (say: (typeof messages)[Locale]) => string): Record<Locale, string> => ({
  es: pick(messages.es),
  en: pick(messages.en),
  pt: pick(messages.pt),
})

export const courses: Part = {
  audited,
  navigation: [
    {
      place: 'main',
      order: 10,
      href: (locale) => learningUrls.catalogue.href({ locale }),
      text: inEach(({ navigation }) => navigation.courses),
    },
    {
      place: 'account',
      order: 60,
      href: (locale) => learningUrls.courseVersions.href({ locale }),
      text: inEach(({ navigation }) => navigation.editor),
      visibleTo: (person) => may(person, 'courses.preview'),
    },
  ],
  home: courseHome,
  find: findCourses,
  sitemap: courseSitemap,
  said: {
    'course-imported': inEach(({ editor }) => editor.said['course-imported']),
    'course-unchanged': inEach(({ editor }) => editor.said['course-unchanged']),
    'course-published': inEach(({ editor }) => editor.said['course-published']),
    'course-withdrawn': inEach(({ editor }) => editor.said['course-withdrawn']),
  },
  largeForms: [{ pattern: learningUrls.packages.pattern, bytes: largestUpload }],
  commands: courseCommands,
  erase: async (transaction, person) => await forgetImporter(own<LearningTables>(transaction), person.id),
  load: async (world) => {
    for (const problem of await loadShipped(world)) say(problem)
  },
}
