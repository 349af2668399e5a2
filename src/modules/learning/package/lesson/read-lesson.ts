import type { Code, Root } from 'mdast'
import { type ReadActivity, readActivity } from '../activity/read-activity.ts'
import { type Checking, fault } from '../fault.ts'
import { type FrontMatter, readFrontMatter } from '../sources/front-matter.ts'
import { valueAt } from '../sources/schema-faults.ts'
import { readText } from '../sources/text-file.ts'
import { readYaml } from '../sources/yaml-source.ts'
import { checkMarkdown } from './check-markdown.ts'
import type { LessonContext } from './lesson-context.ts'
import { linkTarget } from './links.ts'
import { parseMarkdown } from './markdown.ts'
import { mediaPath } from './media-path.ts'
import { type Recording, readRecording } from './recording.ts'
import { checkTangles } from './tangles.ts'
import { walk } from './walk.ts'

/** A lesson in one language, read and checked, before it is compiled. */
export interface LessonSource {
  file: string
  language: string
  root: Root
  front: FrontMatter | null
  activities: Map<Code, ReadActivity>
  recordings: Map<Code, Recording>
  /** Media files and glossary keys that it uses, each once, in order. */
  media: string[]
  words: string[]
}

export function* readLesson(context: LessonContext): Checking<LessonSource | null> {
  const { file, language } = context
  const text = yield* readText(context.files, file)
  if (text === null) return null
  if (!(yield* checkTangles(file, text))) return null
  const root = parseMarkdown(text)
  if (!root) {
    yield fault({ file, line: null }, 'lesson-too-deep', {})
    return null
  }
  const front = yield* readFrontMatter(file, root)
  yield* checkMarkdown(root, context)
  const { activities, recordings, media } = yield* readFences(root, context)
  const uses = usesOf(root)
  return {
    file,
    language,
    root,
    front,
    activities,
    recordings,
    words: uses.words,
    media: [...new Set([...uses.media, ...media])],
  }
}

function* readFences(
  root: Root,
  context: LessonContext,
): Checking<Pick<LessonSource, 'activities' | 'recordings' | 'media'>> {
  const activities = new Map<Code, ReadActivity>()
  const recordings = new Map<Code, Recording>()
  const media: string[] = []
  for (const { node } of walk(root)) {
    if (node.type !== 'code' || !isFence(node.lang)) continue
    const source = yield* readYaml({
      file: context.file,
      text: node.value,
      linesBefore: node.position?.start.line ?? 0,
    })
    if (!source) continue
    if (node.lang === 'activity') activities.set(node, yield* readActivity(source))
    else {
      const recording = yield* readRecording(node.lang, source, context.files)
      if (recording) recordings.set(node, recording)
      media.push(...pathsOf(valueAt(source.value, ['src'])))
    }
  }
  return { activities, recordings, media }
}

/** A recording that lacks its transcript uses its file all the same. */
function pathsOf(src: unknown): string[] {
  const path = typeof src === 'string' ? mediaPath(src) : null
  return path === null ? [] : [path]
}

function isFence(lang: string | null | undefined): lang is 'activity' | 'audio' | 'video' {
  return lang === 'activity' || lang === 'audio' || lang === 'video'
}

function usesOf(root: Root): Pick<LessonSource, 'media' | 'words'> {
  const media = new Set<string>()
  const words = new Set<string>()
  for (const { node } of walk(root)) {
    if (node.type === 'image') for (const path of pathsOf(node.url)) media.add(path)
    const target = node.type === 'link' ? linkTarget(node.url) : null
    if (target?.kind === 'word') words.add(target.key)
  }
  return { media: [...media], words: [...words] }
}
