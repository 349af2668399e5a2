/** What a page tells of itself, so that work can be laid over it; words have {places}. */
interface Common {
  course: string
  version: string
  /** Address of what progress is counted by. */
  outline: string
  /** How many of her events the page was made with. */
  events: number
  courseDone: string
  lessonDone: string
}

export interface LessonPlace extends Common {
  kind: 'lesson'
  lesson: string
  module: string
  moduleDone: string
}

export interface CoursePlace extends Common {
  kind: 'course'
  here: string
}

export interface CertificatePlace extends Common {
  kind: 'certificate'
  language: string
}

export type Place = LessonPlace | CoursePlace | CertificatePlace
