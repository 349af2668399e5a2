export type ValueKind = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'group'
type Nothing = Record<never, never>

/** What the words of each fault need to know, by the fault's stable name. */
export interface FaultValues
  extends ReadingFaults, YamlFaults, CourseFaults, LessonFaults, ActivityFaults, MediaFaults {}

interface ReadingFaults {
  'not-a-zip': Nothing
  'not-a-folder': Nothing
  'nothing-inside': Nothing
  'zip-encrypted': Nothing
  'zip-grows-too-much': { times: number }
  'file-damaged': Nothing
  'too-many-files': { most: number }
  'file-too-big': { megabytes: number }
  'course-too-big': { megabytes: number }
  'path-leaves-folder': { path: string }
  'not-a-plain-file': Nothing
  'duplicate-file': Nothing
  'names-differ-by-case': { other: string }
  'names-differ-by-form': { other: string }
  'hidden-file': Nothing
  'bad-file-name': Nothing
  'unexpected-file': Nothing
  'file-missing': Nothing
  'not-utf8': Nothing
  'not-nfc': Nothing
  'control-character': Nothing
  'text-file-too-long': { kilobytes: number }
  'more-faults': { count: number }
}

interface YamlFaults {
  'yaml-empty': Nothing
  'yaml-broken': { code: string }
  'yaml-key-twice': Nothing
  'yaml-alias': Nothing
  'yaml-tag': Nothing
  'yaml-too-many-keys': { most: number }
  'key-unknown': { key: string; known: string }
  'comma-splits-text': { text: string }
  'key-missing': { key: string }
  'value-empty': { key: string }
  'value-wrong-kind': { key: string; kind: ValueKind }
  'value-not-listed': { key: string; value: string; allowed: string }
  'value-bad-shape': { key: string; example: string }
  'value-too-small': { key: string; least: number }
  'value-too-big': { key: string; most: number }
  'text-too-long': { key: string; most: number }
  'list-too-short': { key: string; least: number }
  'list-too-long': { key: string; most: number }
  'value-twice': { key: string; value: string }
}

interface CourseFaults {
  'slug-is-not-folder': { slug: string; folder: string }
  'language-unknown': { language: string }
  'text-language-missing': { key: string; language: string }
  'text-language-unlisted': { key: string; language: string }
  'file-language-unlisted': { language: string }
  'open-without-lessons': Nothing
  'open-without-mark': Nothing
  'announced-with-lessons': Nothing
  'lesson-file-missing': { lesson: string; language: string }
  'lesson-not-listed': { lesson: string }
  'lesson-twice': { lesson: string }
  'glossary-file-missing': { language: string }
  'glossary-key-missing': { key: string; language: string; other: string }
  'programme-course-missing': { course: string }
  'programme-course-elsewhere': { course: string; programme: string }
  'programme-missing': { programme: string }
  'programme-course-unlisted': { programme: string }
}

interface LessonFaults {
  'front-matter-missing': Nothing
  'lesson-empty': Nothing
  'lesson-too-deep': Nothing
  'lesson-too-many-marks': { most: number }
  'html-refused': Nothing
  'heading-level': { level: number }
  'heading-skips': Nothing
  'heading-empty': Nothing
  'heading-in-block': Nothing
  'link-without-words': { url: string }
  'link-not-allowed': { url: string }
  'link-by-reference': Nothing
  'link-to-unknown-lesson': { lesson: string }
  'link-to-unknown-word': { key: string }
  'image-without-description': Nothing
  'image-without-caption': Nothing
  'image-not-alone': Nothing
  'media-outside': { path: string }
  'media-missing': { path: string }
  'media-wrong-kind': { path: string; allowed: string }
  'block-unknown': { block: string; known: string }
  'block-not-closed': { block: string }
  'block-empty': { block: string }
  'block-inside-block': { block: string }
  'block-attribute-unknown': { block: string; attribute: string; known: string }
  'block-attribute-missing': { block: string; attribute: string }
  'fence-unknown': { fence: string; known: string }
}

interface ActivityFaults {
  'activity-id-twice': { id: string; file: string; line: number }
  'option-id-twice': { id: string }
  'correct-option-missing': Nothing
  'correct-option-twice': Nothing
  'gap-without-key': { gap: string }
  'key-without-gap': { gap: string }
  'gap-twice': { gap: string }
  'gap-needs-one-kind': { gap: string }
  'gap-answer-unknown': { gap: string; answer: string }
  'pool-too-small': { pick: number; questions: number }
  'pool-question-kind': { type: string; allowed: string }
  'activity-language-missing': { id: string; language: string }
  'activity-order-differs': { id: string; other: string }
  'activity-differs': { id: string; key: string; other: string }
}

interface MediaFaults {
  'media-unused': Nothing
  'media-content-differs': { extension: string; found: string }
  'svg-broken': Nothing
  'svg-doctype': Nothing
  'svg-instruction': Nothing
  'svg-element': { element: string }
  'svg-attribute': { element: string; attribute: string }
  'svg-reference': { attribute: string }
  'svg-use-nested': Nothing
  'svg-too-many-elements': { most: number }
  'svg-without-size': Nothing
  'picture-broken': Nothing
  'picture-too-heavy': { kilobytes: number; most: number }
  'picture-too-large': { megapixels: number; most: number }
  'picture-tells-place': Nothing
  'audio-not-opus': { name: string }
  'audio-broken': Nothing
  'audio-too-heavy': { kilobits: number; most: number; name: string }
}
