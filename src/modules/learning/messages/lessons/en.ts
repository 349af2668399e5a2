import { plural } from '#kernel/i18n/plural.ts'
import { activities } from './activities.en.ts'
import { costSheet } from './cost-sheet.en.ts'
import { diagnosis } from './diagnosis.en.ts'
import { waitingWork } from './waiting-work.en.ts'

export const en = {
  lesson: {
    here: 'Where you are',
    courses: 'Courses',
    modulePlace: (place: number, all: number) => `Module ${place} of ${all}`,
    lessonPlace: (place: number, all: number) => `Lesson ${place} of ${all}`,
    courseProgress: 'Your progress in the course',
    moduleProgress: 'Your progress in this module',
    courseDone: (done: number, all: number) =>
      `Course: ${done} of ${all} ${plural(all, { one: 'lesson', other: 'lessons' })}`,
    moduleDone: (done: number, all: number) =>
      `Module: ${done} of ${all} ${plural(all, { one: 'lesson', other: 'lessons' })}`,
    minutes: (count: number) => plural(count, { one: '1 minute', other: `${count} minutes` }),
    weight: (size: string) => `${size} of data`,
    shownIn: (language: string) => `This lesson is not in English yet. It is shown in ${language}.`,
    newer: 'There is a newer version of this course. You go on with the one you began: nothing of yours changes.',
    onward: 'Where to next',
    youAreHere: 'You are here',
    lessonDone: 'Done',
    lessonsOfModule: 'Lessons of this module',
    previous: 'Previous lesson',
    next: 'Next lesson',
    toCourse: 'Back to the course',
    finish: 'See what you have done',
    markRead: 'I have read it',
    done: 'This lesson is done.',
    leftToDo: (count: number) =>
      plural(count, {
        one: 'One activity is left in this lesson.',
        other: `${count} activities are left in this lesson.`,
      }),
    readToFinish: 'Have you finished reading? Mark it, so that it counts.',
    keep: 'You need no account. Your progress is kept on this device; create an account to have it everywhere.',
    problem: 'There is something to mend',
    audio: 'Listen',
    video: 'Watch',
    transcript: 'Read what is said',
    fetched: (size: string) => `${size}, fetched only when you press play`,
  },
  activities,
  costSheet,
  diagnosis,
  waitingWork,
  documents: {
    title: 'My documents',
    lead: 'What you made in the courses: your cost sheets and your answers. Only you see them.',
    none: 'There is nothing here yet',
    noneText: 'Your cost sheet and your written answers are kept here as soon as you send them in a lesson.',
    begin: 'See the courses',
    costSheet: 'Cost sheet',
    openAnswer: 'Written answer',
    unnamed: 'My product',
    changed: (day: string) => `Changed on ${day}`,
    open: 'Open',
    toLesson: 'Go to its lesson',
    fromCourse: (course: string) => `From the course: ${course}`,
    read: 'Read the answer',
  },
  home: {
    title: 'Go on where you were',
    finished: 'You finished this course.',
    goOn: (lesson: string, weight: string) => `Go on: ${lesson} (${weight})`,
    see: 'See the course',
    diagnosis: {
      title: 'Not sure where to begin?',
      text: 'Ten short questions tell you which lesson serves you first.',
      link: 'Answer the ten questions',
    },
  },
  unclaimed: {
    lessons: (count: number, course: string) =>
      plural(count, { one: `1 lesson of “${course}”`, other: `${count} lessons of “${course}”` }),
    begun: (course: string) => `“${course}”, begun`,
    documents: (count: number) =>
      plural(count, { one: '1 document of your own', other: `${count} documents of your own` }),
    diagnosis: 'The ten questions about where to begin',
  },
  kept: {
    what: 'What you do in the lessons: what you opened and answered, your cost sheets and written answers, and your ten answers about where to begin.',
    why: 'To show you your progress, mark your answers and keep your documents for you.',
    until:
      'For as long as you have your account; a visitor’s record goes when nobody has claimed it for 180 days. When you delete your account, everything that you wrote is erased.',
  },
  said: {
    read: 'Noted: you have read this lesson.',
    'document-saved': 'Your cost sheet is saved.',
  },
}
