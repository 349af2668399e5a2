import type { World } from '#kernel/http/context.ts'
import { importCourse } from '#modules/learning/actions/import-course.ts'
import { publish } from '#modules/learning/actions/publish.ts'
import type { PackageFiles } from '#modules/learning/package/package-files.ts'
import { saveProgramme } from '#modules/learning/queries/programmes.ts'
import { type Change, replace, smallCourse } from './small-course.ts'

const programme = {
  format: 'conecta-programme/1' as const,
  slug: 'comercializacion',
  title: { es: 'Comercialización', en: 'Bringing work to market', pt: 'Comercialização' },
  summary: { es: 'Aprende a vender.', en: 'Learn to sell.', pt: 'Aprenda a vender.' },
  courses: ['cuenta-tu-lana', 'protege-tu-obra'],
}

/** Imports and publishes a course, by default the small one; returns what names it. */
export async function publishCourse(world: World, files: PackageFiles = smallCourse()) {
  const at = world.clock()
  await saveProgramme(world.db, programme, at)
  const imported = await importCourse(world, { files, faults: [], folder: null }, { personId: null, at })
  if (imported.state !== 'imported') throw new Error(`The course was not imported: ${JSON.stringify(imported)}`)
  const { course, version } = imported
  await publish(world, { course, version, personId: null, at })
  return { course, version }
}

/** Another version of the small course, with one thing changed so that its files differ. */
export function newerCourse(version: string, change: Change = (files) => files): PackageFiles {
  return change(replace('course.yaml', 'version: 1.0.0', `version: ${version}`)(smallCourse()))
}

/** A course that is only announced. */
export function announcedCourse(): PackageFiles {
  const text = `format: conecta-course/1
slug: protege-tu-obra
version: 0.1.0
status: announced
programme: comercializacion
languages: [es, en, pt]
level: intermediate
hours: 4
sectors: [music, publishing]
licence: CC-BY-SA-4.0
authors: [Ana]
title: { es: Protege tu obra, en: Protect your work, pt: Proteja a sua obra }
summary: { es: Sabes qué derechos tienes sobre tu canción., en: You know which rights you have in your song., pt: Você sabe que direitos tem sobre a sua canção. }
outcomes:
  - { es: Registrar una canción., en: Register a song., pt: Registrar uma canção. }
`
  return new Map([['course.yaml', Buffer.from(text)]])
}
