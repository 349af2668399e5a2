import { z } from 'zod'
import { type Checking } from '../fault.ts'
import type { PackageFiles } from '../package-files.ts'
import { fit } from '../sources/schema-faults.ts'
import { line, transcript } from '../sources/texts.ts'
import type { YamlSource } from '../sources/yaml-source.ts'
import { checkMediaPath } from './media-path.ts'

const schema = z.strictObject({ src: z.string(), title: line, transcript })

/** A fenced block `audio` or `video`. */
export interface Recording {
  kind: 'audio' | 'video'
  path: string
  title: string
  transcript: string
}

export function* readRecording(
  kind: Recording['kind'],
  source: YamlSource,
  files: PackageFiles,
): Checking<Recording | null> {
  const { whole, parts } = yield* fit(schema, source)
  const path =
    parts.src === undefined ? null : yield* checkMediaPath(files, { src: parts.src, kind, place: source.at(['src']) })
  return whole && path !== null ? { kind, path, title: whole.title, transcript: whole.transcript } : null
}
