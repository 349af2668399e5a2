import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { ValueKind } from '../fault-values.ts'
import type { en } from './en.ts'

const kinds: Record<ValueKind, string> = {
  text: 'un texto (entre comillas si es un número o lleva «: » o «#»)',
  number: 'un número, con punto para los decimales y sin comillas',
  'whole-number': 'un número entero, sin comillas',
  'yes-or-no': 'true o false, sin comillas',
  list: 'una lista',
  group: 'un grupo de claves',
}

export const es: TranslationOf<typeof en> = {
  line: (line) => `línea ${line}`,
  faults: {
    'not-a-zip': () => 'Esto no es un zip que se pueda leer. Vuelve a comprimir la carpeta del curso como .zip.',
    'not-a-folder': () => 'Esto no es una carpeta. Indica la carpeta que contiene course.yaml, o un zip de ella.',
    'nothing-inside': () =>
      'No hay ningún archivo dentro. Indica la carpeta que contiene course.yaml, o un zip de ella.',
    'zip-encrypted': () => 'Este archivo tiene contraseña. Vuelve a comprimir el curso sin ella.',
    'zip-grows-too-much': ({ times }) =>
      `Al abrirse, el zip crece más de ${times} veces, como en un ataque. Vuelve a comprimir la carpeta del curso.`,
    'file-damaged': () => 'Este archivo sale dañado del zip. Vuelve a comprimir la carpeta del curso.',
    'too-many-files': ({ most }) => `Hay más de ${most} archivos. Quita los que el curso no usa.`,
    'file-too-big': ({ megabytes }) => `El archivo pesa más de ${megabytes} MB. Hazlo más liviano.`,
    'course-too-big': ({ megabytes }) =>
      `El curso entero pesa más de ${megabytes} MB. Haz más livianas sus imágenes y grabaciones.`,
    'path-leaves-folder': ({ path }) =>
      `La ruta «${path}» sale de la carpeta del curso. Vuelve a comprimir la carpeta, con rutas sencillas.`,
    'not-a-plain-file': () => 'Esto es un enlace o un archivo especial. Pon en su lugar el archivo mismo.',
    'duplicate-file': () => 'El zip tiene este archivo dos veces. Deja uno.',
    'names-differ-by-case': ({ other }) =>
      `El nombre solo se distingue de «${other}» por las mayúsculas, y algunos equipos guardan uno solo de los dos. Cambia uno.`,
    'names-differ-by-form': ({ other }) =>
      `El nombre se ve igual que «${other}»: solo cambia cómo están escritas las tildes. Cambia uno, sin tildes.`,
    'hidden-file': () => 'Los archivos ocultos y las carpetas del sistema no son parte de un curso. Quítalo.',
    'bad-file-name': () =>
      'En los nombres de archivo usa solo minúsculas sin tilde, números, guion y punto. Cambia el nombre.',
    'unexpected-file': () =>
      'Un curso no lleva este archivo. Usa course.yaml, glossary.IDIOMA.yaml, lessons/LECCIÓN.IDIOMA.md, y media/ para .svg .webp .jpg .png .opus .mp4 .webm; quita lo demás.',
    'file-missing': () => 'Falta este archivo. Agrégalo a la carpeta del curso.',
    'not-utf8': () => 'El texto no está en UTF-8. Guarda el archivo otra vez con la codificación UTF-8.',
    'not-nfc': () =>
      'Aquí las tildes están escritas como signos aparte. Escribe otra vez las letras con tilde, o guarda el texto en la forma NFC.',
    'control-character': () => 'Aquí hay un carácter de control que no se ve. Bórralo o escribe la línea otra vez.',
    'text-file-too-long': ({ kilobytes }) => `El texto pasa de ${kilobytes} kB. Divídelo en lecciones más cortas.`,
    'more-faults': ({ count }) => `Fallas que no están aquí: ${count}. Arregla primero estas y vuelve a revisar.`,

    'yaml-empty': () => 'Aquí no hay nada. Escribe sus claves y valores.',
    'yaml-broken': ({ code }) =>
      `Desde aquí no se puede leer (${code}). Revisa la sangría, las comillas sin cerrar, y pon entre comillas los textos con «: » o « #».`,
    'yaml-key-twice': () => 'Esta clave está dos veces en el mismo grupo. Deja una.',
    'yaml-alias': () => 'No se permiten referencias con *. Escribe el valor mismo.',
    'yaml-tag': () => 'No se permiten tipos con !. Pon el texto entre comillas.',
    'yaml-too-many-keys': ({ most }) => `Hay más de ${most} claves. Quita las que no hacen falta.`,
    'key-unknown': ({ key, known }) =>
      `La clave «${key}» no se conoce aquí. Corrígela o quítala; se conocen: ${known}.`,
    'comma-splits-text': ({ text }) =>
      `«${text}» se leyó como una clave, porque dentro de { } una coma termina el texto. Pon todo el texto entre comillas.`,
    'key-missing': ({ key }) => `Falta «${key}». Agrégala.`,
    'value-empty': ({ key }) => `«${key}» está vacía. Escribe su valor.`,
    'value-wrong-kind': ({ key, kind }) => `«${key}» debe ser ${kinds[kind]}.`,
    'value-not-listed': ({ key, value, allowed }) => `«${key}» dice «${value}». Elige uno de estos: ${allowed}.`,
    'value-bad-shape': ({ key, example }) => `«${key}» no está bien escrita. Escríbela así: ${example}`,
    'value-too-small': ({ key, least }) => `«${key}» debe ser ${least} o más.`,
    'value-too-big': ({ key, most }) => `«${key}» debe ser ${most} o menos.`,
    'text-too-long': ({ key, most }) => `«${key}» pasa de ${most} caracteres. Acórtala.`,
    'list-too-short': ({ key, least }) => `«${key}» necesita al menos ${least}. Agrega lo que falta.`,
    'list-too-long': ({ key, most }) => `«${key}» tiene más de ${most}. Quita algunos.`,
    'value-twice': ({ key, value }) => `«${value}» está dos veces en «${key}». Deja uno.`,

    'slug-is-not-folder': ({ slug, folder }) => `El slug es «${slug}» y la carpeta «${folder}». Dales el mismo nombre.`,
    'language-unknown': ({ language }) => `«${language}» no es un código de idioma. Escríbelo como es, pt, pt-BR o qu.`,
    'text-language-missing': ({ key, language }) => `«${key}» no tiene texto en «${language}». Agrégalo.`,
    'text-language-unlisted': ({ key, language }) =>
      `«${key}» tiene un texto en «${language}», que no está entre los idiomas del curso. Agrega el idioma o quita el texto.`,
    'file-language-unlisted': ({ language }) =>
      `El idioma «${language}» de este archivo no está entre los idiomas del curso. Agrégalo en course.yaml o quita el archivo.`,
    'open-without-lessons': () =>
      'Un curso abierto tiene módulos con lecciones. Agrega «modules», o escribe «status: announced».',
    'open-without-mark': () => 'Un curso abierto dice la nota de su certificado. Agrega «completion: { mark: 70 }».',
    'announced-with-lessons': () =>
      'Un curso anunciado todavía no tiene lecciones. Quita «modules», o escribe «status: open».',
    'lesson-file-missing': ({ lesson, language }) =>
      `Falta la lección «${lesson}» en «${language}». Escribe este archivo.`,
    'lesson-not-listed': ({ lesson }) =>
      `Ningún módulo de course.yaml nombra la lección «${lesson}». Nómbrala o quita el archivo.`,
    'lesson-twice': ({ lesson }) => `La lección «${lesson}» está nombrada dos veces. Deja una.`,
    'glossary-file-missing': ({ language }) =>
      `Falta el glosario en «${language}». Escribe este archivo, con las mismas claves.`,
    'glossary-key-missing': ({ key, language, other }) =>
      `La palabra «${key}» de ${other} falta en «${language}». Agrégala.`,
    'programme-course-missing': ({ course }) => `No existe el curso «${course}». Corrige el nombre o quítalo.`,
    'programme-course-elsewhere': ({ course, programme }) =>
      `El curso «${course}» no dice «programme: ${programme}» en su course.yaml. Escríbelo allí, o quita el curso de aquí.`,
    'programme-missing': ({ programme }) => `No existe el programa «${programme}». Corrige el nombre.`,
    'programme-course-unlisted': ({ programme }) =>
      `El programa «${programme}» no nombra este curso. Agrégalo en el archivo del programa.`,

    'front-matter-missing': () =>
      'La lección debe empezar con una línea «---», luego title, summary y minutes, y otra «---». Agrégalas.',
    'lesson-empty': () => 'La lección no tiene texto. Escríbelo.',
    'lesson-too-deep': () =>
      'Hay citas, listas o bloques ::: metidos unos en otros, o son demasiados. Escríbelos más planos.',
    'lesson-too-many-marks': ({ most }) =>
      `Hay más de ${most} signos * _ [ ] sin una línea vacía en medio. Divide el texto en párrafos.`,
    'html-refused': () => 'No se permite HTML. Usa Markdown; para mostrar un «<», escribe «\\<».',
    'heading-level': ({ level }) =>
      `Este es un título de nivel ${level}. Usa ## para las partes y ### dentro de ellas; el título de la lección va al comienzo.`,
    'heading-skips': () => 'Hay un ### antes de cualquier ##. Aquí usa ##.',
    'heading-empty': () => 'El título no tiene palabras. Escríbelas o quítalo.',
    'heading-in-block': () => 'Un título no puede ir dentro de un bloque :::, una lista o una cita. Sácalo.',
    'link-without-words': ({ url }) => `El enlace a «${url}» no tiene palabras. Escribe a dónde lleva.`,
    'link-not-allowed': ({ url }) =>
      `El enlace «${url}» no se permite. Usa https://…, lesson:LECCIÓN o glossary:CLAVE.`,
    'link-by-reference': () =>
      'No se permiten enlaces ni imágenes por referencia. Escribe la dirección en su lugar: [palabras](https://…).',
    'link-to-unknown-lesson': ({ lesson }) => `El curso no tiene la lección «${lesson}». Corrige el enlace.`,
    'link-to-unknown-word': ({ key }) =>
      `El glosario de este idioma no tiene la palabra «${key}». Agrégala o corrige el enlace.`,
    'image-without-description': () =>
      'La imagen no tiene descripción. Escribe lo que muestra entre los corchetes: ![lo que muestra](…).',
    'image-without-caption': () =>
      'La imagen no tiene leyenda. Escríbela entre comillas después de la dirección: (../media/x.svg "Leyenda").',
    'image-not-alone': () => 'La imagen debe ir sola, con una línea vacía antes y otra después.',
    'media-outside': ({ path }) =>
      `«${path}» no es un archivo de la carpeta media del curso. Pon ahí el archivo y escribe ../media/NOMBRE.`,
    'media-missing': ({ path }) => `El archivo ${path} no existe. Agrégalo o corrige el nombre.`,
    'media-wrong-kind': ({ path, allowed }) => `${path} no se puede mostrar aquí. Usa un archivo de tipo: ${allowed}.`,
    'block-unknown': ({ block, known }) => `«${block}» no se conoce. Usa uno de estos: ${known}.`,
    'block-not-closed': ({ block }) =>
      `El bloque :::${block} no termina. Escribe ::: en una línea aparte donde termina.`,
    'block-empty': ({ block }) => `El bloque :::${block} no tiene nada dentro. Escríbelo o quítalo.`,
    'block-inside-block': ({ block }) => `«${block}» está dentro de otro bloque, una lista o una cita. Sácalo.`,
    'block-attribute-unknown': ({ block, attribute, known }) =>
      `:::${block} no lleva «${attribute}». Quítalo; puede llevar: ${known || 'nada'}.`,
    'block-attribute-missing': ({ block, attribute }) =>
      `A :::${block} le falta ${attribute}. Escribe :::${block}{${attribute}="…"}.`,
    'fence-unknown': ({ fence, known }) => `Un bloque \`\`\`${fence} no se conoce. Usa uno de estos: ${known}.`,

    'activity-id-twice': ({ id, file, line }) =>
      `El id «${id}» ya está en ${file}, línea ${line}. Dale otro a esta actividad.`,
    'option-id-twice': ({ id }) => `El id «${id}» está dos veces en esta lista. Dale uno propio a cada una.`,
    'correct-option-missing': () => 'Ninguna opción es correcta. Escribe «correct: true» en la que lo es.',
    'correct-option-twice': () => 'Hay más de una opción correcta. Deja una, o usa el tipo many-choices.',
    'gap-without-key': ({ gap }) =>
      `El texto tiene el espacio {${gap}} y «gaps» no tiene esa clave. Agrégala, en minúsculas sin tilde, números y guion.`,
    'key-without-gap': ({ gap }) => `El espacio «${gap}» no está en el texto. Escribe {${gap}} donde va, o quítalo.`,
    'gap-twice': ({ gap }) => `El espacio {${gap}} está dos veces en el texto. Dale otra clave al segundo.`,
    'gap-needs-one-kind': ({ gap }) =>
      `El espacio «${gap}» necesita «options» con «answer», o «accept». Escribe una de las dos cosas.`,
    'gap-answer-unknown': ({ gap, answer }) =>
      `La respuesta «${answer}» del espacio «${gap}» no es el id de ninguna de sus opciones. Corrígela.`,
    'pool-too-small': ({ pick, questions }) =>
      `Elige ${pick} y tiene ${questions} preguntas. Agrega preguntas o elige menos.`,
    'pool-question-kind': ({ type, allowed }) =>
      `Una reserva de preguntas no puede llevar «${type}». Usa uno de estos tipos: ${allowed}.`,
    'activity-language-missing': ({ id, language }) =>
      `Falta la actividad «${id}» en «${language}». Agrégala en este archivo.`,
    'activity-order-differs': ({ id, other }) =>
      `La actividad «${id}» está en otro orden que en ${other}. Usa el mismo orden.`,
    'activity-differs': ({ id, key, other }) =>
      `En la actividad «${id}», «${key}» no coincide con ${other}. Usa los mismos ids, respuestas y números, en el mismo orden.`,

    'media-unused': () => 'Ninguna lección usa este archivo. Úsalo o quítalo.',
    'media-content-differs': ({ extension, found }) =>
      `El nombre dice .${extension} y el contenido es ${found === '?' ? 'otra cosa' : found}. Exporta el archivo otra vez en el formato que corresponde.`,
    'svg-broken': () => 'Desde aquí el dibujo no es XML bien formado. Expórtalo otra vez.',
    'svg-doctype': () => 'El dibujo tiene un DOCTYPE. Quítalo.',
    'svg-instruction': () => 'El dibujo tiene una instrucción «<?…?>». Quítala.',
    'svg-element': ({ element }) =>
      `El dibujo tiene <${element}>, que no se permite. Expórtalo como SVG simple: solo formas y texto.`,
    'svg-attribute': ({ element, attribute }) =>
      `«${attribute}» no se permite en <${element}>. Quítalo; los colores van en atributos como fill, no en style.`,
    'svg-reference': ({ attribute }) => `«${attribute}» apunta a algo fuera del dibujo. Usa solo referencias como #id.`,
    'svg-use-nested': () => 'Hay un <use> dentro de algo que también se puede copiar. Dibuja la forma en su lugar.',
    'svg-too-many-elements': ({ most }) => `El dibujo tiene más de ${most} elementos. Simplifícalo, o hazlo .webp.`,
    'svg-without-size': () => 'El dibujo no dice su tamaño. Agrega viewBox="0 0 ANCHO ALTO" en <svg>.',
    'picture-broken': () => 'La imagen no se puede leer. Expórtala otra vez.',
    'picture-too-heavy': ({ kilobytes, most }) =>
      `La imagen pesa ${kilobytes} kB, y lo más que se permite es ${most}. Hazla más pequeña, o guárdala como .webp.`,
    'picture-too-large': ({ megapixels, most }) =>
      `La imagen tiene ${megapixels} millones de píxeles, y lo más que se permite es ${most}. Hazla más pequeña.`,
    'picture-tells-place': () => 'La imagen dice dónde fue tomada. Quítale los datos de ubicación y guárdala otra vez.',
    'audio-not-opus': ({ name }) =>
      `El sonido no es Ogg Opus de uno o dos canales. Conviértelo: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
    'audio-broken': () =>
      'El archivo de sonido está dañado o vacío. Conviértelo otra vez: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 out.opus',
    'audio-too-heavy': ({ kilobits, most, name }) =>
      `El sonido gasta ${kilobits} kbit/s, y lo más que se permite es ${most}. Conviértelo: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
  },
  sectors: {
    publishing: 'Editorial',
    music: 'Música',
    'performing-arts': 'Artes escénicas',
    audiovisual: 'Audiovisual',
    heritage: 'Patrimonio cultural',
    'other-trades': 'Otros oficios',
  },
  lesson: {
    example: 'Ejemplo',
    do: 'Hazlo ahora',
    remember: 'Recuerda',
    country: 'En tu país',
    table: (number) => `Tabla ${number}`,
  },
}
