import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import { activities } from './activities.es.ts'
import { costSheet } from './cost-sheet.es.ts'
import { diagnosis } from './diagnosis.es.ts'
import { waitingWork } from './waiting-work.es.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  lesson: {
    here: 'Dónde estás',
    courses: 'Cursos',
    modulePlace: (place, all) => `Módulo ${place} de ${all}`,
    lessonPlace: (place, all) => `Lección ${place} de ${all}`,
    courseProgress: 'Tu avance en el curso',
    moduleProgress: 'Tu avance en este módulo',
    courseDone: (done, all) => `Curso: ${done} de ${all} ${plural(all, { one: 'lección', other: 'lecciones' })}`,
    moduleDone: (done, all) => `Módulo: ${done} de ${all} ${plural(all, { one: 'lección', other: 'lecciones' })}`,
    minutes: (count) => plural(count, { one: '1 minuto', other: `${count} minutos` }),
    weight: (size) => `${size} de datos`,
    shownIn: (language) => `Esta lección todavía no está en español. Se muestra en ${language}.`,
    newer: 'Hay una versión más nueva de este curso. Tú sigues con la que empezaste: nada de lo tuyo cambia.',
    onward: 'Hacia dónde sigues',
    youAreHere: 'Estás aquí',
    lessonDone: 'Hecha',
    lessonsOfModule: 'Lecciones de este módulo',
    previous: 'Lección anterior',
    next: 'Siguiente lección',
    toCourse: 'Volver al curso',
    finish: 'Mira lo que hiciste',
    markRead: 'Ya la leí',
    done: 'Esta lección está hecha.',
    leftToDo: (count) =>
      plural(count, {
        one: 'Queda una actividad en esta lección.',
        other: `Quedan ${count} actividades en esta lección.`,
      }),
    readToFinish: '¿Terminaste de leer? Márcala para que cuente.',
    keep: 'No necesitas una cuenta. Tu avance queda en este aparato; crea una cuenta para tenerlo en todas partes.',
    problem: 'Hay algo por corregir',
    audio: 'Escucha',
    video: 'Mira',
    transcript: 'Lee lo que se dice',
    fetched: (size) => `${size}, que se descargan solo cuando lo pones`,
  },
  activities,
  costSheet,
  diagnosis,
  waitingWork,
  documents: {
    title: 'Mis documentos',
    lead: 'Lo que hiciste en los cursos: tus hojas de costos y tus respuestas. Solo tú las ves.',
    none: 'Aquí todavía no hay nada',
    noneText: 'Tu hoja de costos y tus respuestas escritas quedan aquí apenas las envías en una lección.',
    begin: 'Mira los cursos',
    costSheet: 'Hoja de costos',
    openAnswer: 'Respuesta escrita',
    unnamed: 'Mi producto',
    changed: (day) => `Último cambio: ${day}`,
    open: 'Abrir',
    toLesson: 'Ir a su lección',
    fromCourse: (course) => `Del curso: ${course}`,
    read: 'Leer la respuesta',
  },
  home: {
    title: 'Sigue donde estabas',
    finished: 'Terminaste este curso.',
    goOn: (lesson, weight) => `Sigue: ${lesson} (${weight})`,
    see: 'Mira el curso',
    diagnosis: {
      title: '¿No sabes por dónde empezar?',
      text: 'Diez preguntas cortas te dicen qué lección te sirve primero.',
      link: 'Responde las diez preguntas',
    },
  },
  unclaimed: {
    lessons: (count, course) =>
      plural(count, { one: `1 lección de «${course}»`, other: `${count} lecciones de «${course}»` }),
    begun: (course) => `«${course}», empezado`,
    documents: (count) => plural(count, { one: '1 documento tuyo', other: `${count} documentos tuyos` }),
    diagnosis: 'Las diez preguntas para saber por dónde empezar',
  },
  kept: {
    what: 'Lo que haces en las lecciones: qué abriste y respondiste, tus hojas de costos y respuestas escritas, y tus diez respuestas sobre por dónde empezar.',
    why: 'Para mostrarte tu avance, revisar tus respuestas y guardarte tus documentos.',
    until:
      'Mientras tengas tu cuenta; el registro de quien visita sin cuenta se borra si nadie lo reclama en 180 días. Cuando borras tu cuenta, se borra todo lo que escribiste.',
  },
  said: {
    read: 'Anotado: ya leíste esta lección.',
    'document-saved': 'Tu hoja de costos está guardada.',
  },
}
