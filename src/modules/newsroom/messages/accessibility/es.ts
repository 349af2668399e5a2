import type { AccessibilityWords } from './words.ts'

export const es: AccessibilityWords = {
  title: 'Accesibilidad',
  lead: 'Todas las personas deben poder aprender aquí, con los ojos, las manos, los oídos y el teléfono que tienen.',
  changed: (day) => `Este texto es del ${day}.`,
  aim: {
    title: 'Qué buscamos',
    paragraphs: [
      'Cada página debería cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA. Es nuestra meta; ningún organismo externo lo ha certificado.',
    ],
  },
  works: {
    title: 'Cómo la puedes usar',
    paragraphs: ['Cada página está hecha para funcionar:'],
    points: [
      'solo con el teclado, y con lector de pantalla;',
      'en una pantalla de 320 píxeles de ancho, y con la letra al doble;',
      'en colores claros y oscuros, y con el alto contraste de tu sistema;',
      'sin movimiento, si se lo pediste a tu aparato;',
      'sin JavaScript, en teléfonos antiguos y conexiones lentas;',
      'con dibujos que tienen descripción y grabaciones que tienen su texto.',
    ],
  },
  tested: {
    title: 'Cómo se prueba',
    paragraphs: [
      'Antes de cada versión, un programa (axe) recorre cada tipo de página en un navegador real, Chromium, y otro hace los recorridos principales solo con el teclado y sin JavaScript.',
      'Estos programas encuentran algunas barreras, no todas. Todavía no ha probado las páginas un grupo de personas con discapacidad. Quien está a cargo de esta instalación debería hacerlo y escribir aquí lo que encuentre.',
    ],
  },
  missing: {
    title: 'Qué no funciona todavía',
    paragraphs: ['Conocemos estas barreras:'],
    points: [
      'No hay lengua de señas, ni una versión en lectura fácil además de los textos sencillos.',
      'Los cursos están en español, inglés y portugués, y todavía no en las lenguas indígenas de la región.',
      'Entrar con una llave de acceso necesita JavaScript. Las otras maneras de entrar no.',
      'Los certificados y las hojas de costos en PDF llevan su estructura para lectores de pantalla, pero no se probaron con todos. Lo mismo está siempre también en una página.',
      'Lo que otras personas suben o escriben puede tener sus propias barreras. Avísanos y les pediremos que lo arreglen.',
    ],
  },
  report: {
    title: 'Si algo te cierra el paso',
    paragraphs: [
      'Cuéntanos en qué página fue y con qué aparato. Te responde una persona, y mientras tanto te da de otra manera lo que necesitas.',
    ],
    help: 'Cuéntanos',
  },
}
