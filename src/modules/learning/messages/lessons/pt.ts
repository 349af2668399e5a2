import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import { activities } from './activities.pt.ts'
import { costSheet } from './cost-sheet.pt.ts'
import { diagnosis } from './diagnosis.pt.ts'
import { waitingWork } from './waiting-work.pt.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  lesson: {
    here: 'Onde você está',
    courses: 'Cursos',
    modulePlace: (place, all) => `Módulo ${place} de ${all}`,
    lessonPlace: (place, all) => `Lição ${place} de ${all}`,
    courseProgress: 'Seu progresso no curso',
    moduleProgress: 'Seu progresso neste módulo',
    courseDone: (done, all) => `Curso: ${done} de ${all} ${plural(all, { one: 'lição', other: 'lições' })}`,
    moduleDone: (done, all) => `Módulo: ${done} de ${all} ${plural(all, { one: 'lição', other: 'lições' })}`,
    minutes: (count) => plural(count, { one: '1 minuto', other: `${count} minutos` }),
    weight: (size) => `${size} de dados`,
    shownIn: (language) => `Esta lição ainda não está em português. Ela aparece em ${language}.`,
    newer: 'Há uma versão mais nova deste curso. Você continua com a que começou: nada do que é seu muda.',
    onward: 'Para onde seguir',
    youAreHere: 'Você está aqui',
    lessonDone: 'Feita',
    lessonsOfModule: 'Lições deste módulo',
    previous: 'Lição anterior',
    next: 'Próxima lição',
    toCourse: 'Voltar ao curso',
    finish: 'Veja o que você fez',
    markRead: 'Já li',
    done: 'Esta lição está feita.',
    leftToDo: (count) =>
      plural(count, {
        one: 'Falta uma atividade nesta lição.',
        other: `Faltam ${count} atividades nesta lição.`,
      }),
    readToFinish: 'Terminou de ler? Marque a lição para que ela conte.',
    keep: 'Você não precisa de uma conta. Seu progresso fica neste aparelho; crie uma conta para tê-lo em todo lugar.',
    problem: 'Há algo para corrigir',
    audio: 'Ouça',
    video: 'Assista',
    transcript: 'Leia o que é dito',
    fetched: (size) => `${size}, baixados só quando você der play`,
  },
  activities,
  costSheet,
  diagnosis,
  waitingWork,
  documents: {
    title: 'Meus documentos',
    lead: 'O que você fez nos cursos: suas planilhas de custos e suas respostas. Só você vê.',
    none: 'Ainda não há nada aqui',
    noneText: 'Sua planilha de custos e suas respostas escritas ficam aqui assim que você as envia em uma lição.',
    begin: 'Veja os cursos',
    costSheet: 'Planilha de custos',
    openAnswer: 'Resposta escrita',
    unnamed: 'Meu produto',
    changed: (day) => `Última mudança: ${day}`,
    open: 'Abrir',
    toLesson: 'Ir à lição',
    fromCourse: (course) => `Do curso: ${course}`,
    read: 'Ler a resposta',
  },
  home: {
    title: 'Continue de onde parou',
    finished: 'Você concluiu este curso.',
    goOn: (lesson, weight) => `Continue: ${lesson} (${weight})`,
    see: 'Veja o curso',
    diagnosis: {
      title: 'Não sabe por onde começar?',
      text: 'Dez perguntas curtas dizem qual lição serve primeiro para você.',
      link: 'Responda às dez perguntas',
    },
  },
  unclaimed: {
    lessons: (count, course) =>
      plural(count, { one: `1 lição de “${course}”`, other: `${count} lições de “${course}”` }),
    begun: (course) => `“${course}”, começado`,
    documents: (count) => plural(count, { one: '1 documento seu', other: `${count} documentos seus` }),
    diagnosis: 'As dez perguntas para saber por onde começar',
  },
  kept: {
    what: 'O que você faz nas lições: o que abriu e respondeu, suas planilhas de custos e respostas escritas, e suas dez respostas sobre por onde começar.',
    why: 'Para mostrar seu progresso, conferir suas respostas e guardar seus documentos.',
    until:
      'Enquanto você tiver a sua conta; o registro de quem visita sem conta é apagado se ninguém o reivindicar em 180 dias. Quando você apaga a conta, tudo o que escreveu é apagado.',
  },
  said: {
    read: 'Anotado: você já leu esta lição.',
    'document-saved': 'Sua planilha de custos está salva.',
  },
}
