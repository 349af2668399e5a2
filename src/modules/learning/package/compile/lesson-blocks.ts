import type { Code, RootContent } from 'mdast'
import type { Activity } from '../../rules/activities.ts'
import type { Recording } from '../lesson/recording.ts'
import type { LessonSource } from '../lesson/read-lesson.ts'
import type { Block, RecordingBlock } from './compiled-course.ts'
import { type LessonCompiler, mediaAddress } from './lesson-compiler.ts'
import { lessonHtml } from './lesson-html.ts'

/** A lesson as what its page is made of: stretches of HTML, and between them what the page draws itself. */
export function lessonBlocks(
  compiler: LessonCompiler,
  lesson: LessonSource,
  activities: ReadonlyMap<string, Activity>,
): Block[] {
  const blocks: Block[] = []
  let stretch: RootContent[] = []
  const endStretch = () => {
    const html = stretch.length > 0 ? lessonHtml(compiler, stretch) : ''
    if (html !== '') blocks.push({ kind: 'html', html })
    stretch = []
  }
  for (const node of lesson.root.children) {
    const block = node.type === 'code' ? fencedBlock(compiler, lesson, { node, activities }) : null
    if (node.type === 'yaml') continue
    if (!block) stretch.push(node)
    else {
      endStretch()
      blocks.push(block)
    }
  }
  endStretch()
  return blocks
}

interface Fenced {
  node: Code
  activities: ReadonlyMap<string, Activity>
}

function fencedBlock(compiler: LessonCompiler, lesson: LessonSource, { node, activities }: Fenced): Block | null {
  const activity = activities.get(lesson.activities.get(node)?.id ?? '')
  if (activity) return { kind: 'activity', activity }
  const recording = lesson.recordings.get(node)
  return recording ? recordingBlock(compiler, recording) : null
}

function recordingBlock(compiler: LessonCompiler, { kind, path, title, transcript }: Recording): RecordingBlock | null {
  const media = compiler.media.get(path)
  if (!media) return null
  const { type, bytes, seconds = null } = media
  return { kind, src: mediaAddress(compiler, media), type, title, transcript, bytes, seconds }
}
