import type { Activity } from '../../rules/activities.ts'
import type { MediaFile } from '../media/media-file.ts'
import type { Glossary } from '../sources/glossary.ts'
import type { CourseStatus, Level, Licence, Sector } from '../vocabulary.ts'

/** Keys are the course's own languages (BCP 47), each of them. */
export type ByLanguage<value> = Record<string, value>

/** A course ready to be kept and served: plain JSON, nothing left to parse. */
export interface CompiledCourse {
  slug: string
  version: string
  status: CourseStatus
  programme: string | null
  /** The first is the one in which the course was listed first. */
  languages: string[]
  level: Level
  hours: number
  sectors: Sector[]
  licence: Licence
  authors: string[]
  /** Per cent needed for the certificate; null while the course is announced. */
  mark: number | null
  title: ByLanguage<string>
  summary: ByLanguage<string>
  outcomes: ByLanguage<string[]>
  modules: CompiledModule[]
  glossary: ByLanguage<Glossary>
  media: MediaFile[]
  weight: ByLanguage<Weight>
  /** For full-text search. */
  text: ByLanguage<SearchText>
}

export interface CompiledModule {
  slug: string
  title: ByLanguage<string>
  lessons: CompiledLesson[]
}

export interface CompiledLesson {
  slug: string
  title: ByLanguage<string>
  summary: ByLanguage<string>
  minutes: ByLanguage<number>
  body: ByLanguage<Block[]>
  /** Glossary keys that it explains in place. */
  words: string[]
}

export type Block = HtmlBlock | { kind: 'activity'; activity: Activity } | FigureBlock | RecordingBlock

export interface HtmlBlock {
  kind: 'html'
  html: string
  /** Those that stand inside it, by the number that `<figure data-figure="0"></figure>` keeps a place for. */
  figures: FigureBlock[]
}

export interface FigureBlock {
  kind: 'figure'
  src: string
  alt: string
  caption: string
  /** CSS pixels. */
  width: number
  height: number
  /** Over the network. */
  bytes: number
}

export interface RecordingBlock {
  kind: 'audio' | 'video'
  src: string
  /** IANA media type. */
  type: string
  title: string
  /** Plain text, paragraphs divided by an empty line. */
  transcript: string
  bytes: number
  seconds: number | null
}

/** Bytes to fetch for the whole course in one language: text as compressed for the wire, media as they are. */
export interface Weight {
  text: number
  figures: number
  audio: number
  /** Fetched only when asked for. */
  video: number
}

export interface SearchText {
  title: string
  summary: string
  outcomes: string
  body: string
}
