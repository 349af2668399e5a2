import type { Code, RootContent } from 'mdast'
import type { Activity } from '../../rules/activities.ts'
import type { Recording } from '../lesson/recording.ts'
import type { LessonSource } from '../lesson/read-lesson.ts'
import type { Block, RecordingBlock } from './compiled-course.ts'
import { figureBlock, imageAlone } from './figure.ts'
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
    const block = stretch.length > 0 ? lessonHtml(compiler, stretch) : null
    if (block && block.html !== '') blocks.push(block)
    stretch = []
  }
  for (const node of lesson.root.children) {
    const block = drawnBlock(compiler, lesson, { node, activities })
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

/** What the page draws itself; null for what is compiled to HTML. */
function drawnBlock(
  compiler: LessonCompiler,
  lesson: LessonSource,
  { node, activities }: Pick<Fenced, 'activities'> & { node: RootContent },
): Block | null {
  if (node.type === 'code') return fencedBlock(compiler, lesson, { node, activities })
  const image = imageAlone(node)
  return image ? figureBlock(compiler, image) : null
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
