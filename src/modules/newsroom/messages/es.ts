import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  home: {
    title: 'Vende tu trabajo por lo que vale',
    lead: 'En CONECTA Pacífico, quienes tejen, imprimen, tocan, filman y actúan en Chile, Colombia, México y Perú aprenden a vender su trabajo.',
    promise: 'Gratis. Puedes empezar sin cuenta.',
    courses: 'Mira los cursos',
    who: {
      title: 'Para quién es',
      lead: 'Para quien hace cultura y vive de ella, o quiere hacerlo. Cada oficio tiene su propia banda tejida.',
      sectors: {
        publishing: { name: 'Editorial', text: 'Escribes, ilustras, editas, encuadernas o vendes libros.' },
        music: { name: 'Música', text: 'Compones, cantas, tocas, grabas o construyes instrumentos.' },
        'performing-arts': {
          name: 'Artes escénicas',
          text: 'Haces teatro, danza o circo, en escena o detrás de ella.',
        },
        audiovisual: { name: 'Audiovisual', text: 'Filmas, animas, editas, grabas sonido o haces videojuegos.' },
        heritage: {
          name: 'Patrimonio cultural',
          text: 'Tejes, tallas, cocinas, restauras o guías con lo que sabe tu comunidad.',
        },
        'other-trades': {
          name: 'Otros oficios',
          text: 'Haces cerámica, diseño, fotografía, moda u otro oficio creativo.',
        },
      },
    },
    how: {
      title: 'Qué pasa aquí',
      steps: [
        {
          title: 'Aprendes con tu propio producto',
          text: 'Lecciones cortas con una idea cada una. Abren en un teléfono antiguo y dicen cuánto pesan.',
        },
        {
          title: 'Calculas tu precio',
          text: 'La hoja de costos hace las cuentas en tu moneda: materiales, horas, herramientas, comisión y margen.',
        },
        { title: 'Guardas lo que hiciste', text: 'Crea tu cuenta cuando quieras. Lo que hiciste antes no se pierde.' },
        { title: 'Muestras tu certificado', text: 'Cualquiera lo comprueba con su código, en los cuatro países.' },
      ],
    },
    countries: {
      title: 'Cuatro países',
      lead: 'Los ejemplos vienen de los cuatro y usan sus monedas. Si algo cambia según el país, te lo decimos y te mostramos dónde consultarlo.',
      each: {
        CL: { name: 'Chile', currency: 'Pesos chilenos' },
        CO: { name: 'Colombia', currency: 'Pesos colombianos' },
        MX: { name: 'México', currency: 'Pesos mexicanos' },
        PE: { name: 'Perú', currency: 'Soles peruanos' },
      },
    },
    about: 'Qué es esto y de dónde viene',
  },
  components: {
    title: 'Componentes',
    lead: 'Las partes de las que está hecha cada página, con el nombre de su carpeta.',
  },
  operator: {
    name: 'Nombre',
    address: 'Dirección',
    mail: 'Correo',
    country: 'País',
    notStated: 'Quien está a cargo de esta instalación todavía no lo ha dicho.',
  },
  navigation: {
    about: 'Qué es esto',
    privacy: 'Privacidad',
    terms: 'Términos de uso',
    accessibility: 'Accesibilidad',
  },
}
