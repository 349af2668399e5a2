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

/** A page that lists what she did or made: nothing is laid over it, but it is asked for again once work has arrived. */
export interface ListPlace {
  kind: 'list'
}

export type CountedPlace = LessonPlace | CoursePlace | CertificatePlace

export type Place = CountedPlace | ListPlace
