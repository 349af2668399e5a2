import type { AboutWords } from './words.ts'

export const es: AboutWords = {
  title: 'Qué es esto',
  lead: 'CONECTA Pacífico es un lugar donde quienes viven de la cultura en Chile, Colombia, México y Perú aprenden a vender su trabajo, y donde las instituciones del sector ven los resultados.',
  here: {
    title: 'Qué puedes hacer hoy aquí',
    paragraphs: ['Está abierta la primera sala: la de aprender. Las demás se abren una por una.'],
    points: [
      'Aprende a poner precio y a vender tu trabajo, con lecciones cortas que abren en un teléfono lento.',
      'Calcula el precio de tu propio producto con la hoja de costos, y llévatela.',
      'Obtén un certificado que cualquiera puede comprobar con su código.',
      'Pide ayuda a una persona, con cuenta o sin ella.',
    ],
    courses: 'Mira los cursos',
    check: 'Comprueba un certificado',
    help: 'Pide ayuda',
  },
  promises: {
    title: 'De dónde viene',
    lead: 'La Alianza del Pacífico tiene un grupo técnico de cultura. Estos son documentos públicos de su trabajo, con sus fechas.',
    each: {
      paracas: {
        when: '3 de julio de 2015',
        what: 'Los presidentes de los cuatro países piden crear el Grupo Técnico de Cultura. Lo forman los ministerios de cultura de Chile, Colombia y Perú y la Secretaría de Cultura de México.',
        source: 'Declaración de Paracas, X Cumbre',
      },
      'march-2016': {
        when: '18 de marzo de 2016',
        what: 'El grupo dice que los países trabajarán en CONECTA Pacífico, una plataforma digital para capacitar a los emprendedores culturales de la región, y en participar como bloque en ferias y mercados.',
        source: 'Nota de prensa del 18 de marzo de 2016',
      },
      lima: {
        when: '2019',
        what: 'El grupo da prioridad al sector editorial y, gradualmente, a las artes escénicas, la música y el audiovisual.',
        source: 'Declaración de Lima',
      },
      santiago: {
        when: '2020',
        what: 'Entre sus fines está la cualificación de los oficios de los agentes culturales independientes en el sector editorial, la música, las artes escénicas, el audiovisual, el patrimonio cultural y otros oficios culturales y creativos.',
        source: 'Declaración de Santiago',
      },
      'march-2024': {
        when: '19 de marzo de 2024',
        what: 'El V Foro de Cooperación, en Lima, presenta cinco proyectos. Uno es un programa de formación virtual para fortalecer la comercialización de los emprendimientos culturales.',
        source: 'Nota de prensa 052-24',
      },
    },
  },
  taken: {
    title: 'Qué hace esta plataforma con eso',
    paragraphs: [
      'Esos documentos anuncian planes. Esta plataforma los retoma: construye como uno solo los sistemas que nombran, con software libre que cualquier institución puede instalar.',
      'No afirma que un plan se cumplió porque se anunció, ni que una institución participa porque un documento la nombra.',
    ],
  },
  official: {
    title: '¿Es un sitio oficial?',
    text: 'Este no es un sitio oficial de la Alianza del Pacífico ni de ningún gobierno, salvo que quien está a cargo lo diga aquí.',
    stated: 'Quien está a cargo de esta instalación declara:',
    lead: 'Esta instalación está a cargo de:',
  },
}
