import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  faults: {
    'label-missing': 'Escribe un nombre para el grupo, para encontrarlo después.',
    'label-long': 'Escribe un nombre de 80 caracteres como máximo.',
    'country-unknown': 'Elige un país de la lista.',
    'language-unknown': 'Elige el idioma de las tarjetas.',
    'names-missing': 'Escribe al menos un nombre.',
    'names-many': (count) => `Hay ${count} nombres. Escribe 60 como máximo; los demás van en otro grupo.`,
    'name-long-at': (line) => `Línea ${line}: el nombre tiene más de 100 caracteres. Acórtalo.`,
    'card-number-missing': 'Escribe el número de tu tarjeta, con sus letras y sus cifras.',
    'card-number-wrong':
      'En ese número hay una letra o una cifra que no es de ninguna tarjeta. Compáralo con el de la tuya: un ejemplo es K7F3-2M9Q.',
    'secret-missing': 'Escribe tu PIN. Si es tu primera vez, escribe el código de tu tarjeta.',
    'secret-shape': 'El PIN tiene 6 cifras y el código de la tarjeta tiene 8. Escribe uno de los dos.',
    'card-wrong':
      'El número y el PIN no coinciden. Si nunca entraste, escribe las 8 cifras del código. Si olvidaste tu PIN, pide un código nuevo a quien te dio la tarjeta: no pierdes nada.',
    'card-locked':
      'Esta tarjeta está bloqueada porque hubo demasiados intentos. Pide un código nuevo a quien te la dio: no pierdes nada.',
    'code-expired':
      'A este código se le acabó el tiempo. Pide un código nuevo a quien te dio la tarjeta: no pierdes nada.',
    'card-used':
      'Esta tarjeta ya se usó: el nombre y la cuenta son de quien la usa, y solo ella los cambia o los borra.',
    'pin-current-missing': 'Escribe el PIN que tiene ahora tu tarjeta.',
    'pin-current-wrong': 'Ese no es el PIN de tu tarjeta.',
    'pin-missing': 'Elige un PIN de 6 cifras.',
    'pin-shape': 'El PIN tiene exactamente 6 cifras, sin letras.',
    'pin-easy':
      'Ese PIN es de los primeros que cualquiera probaría. Elige 6 cifras que no vayan en fila ni se repitan.',
    'pin-date': 'Ese PIN parece una fecha, y las fechas se prueban primero. Elige otras cifras.',
    'pin-in-code': 'Ese PIN está impreso en tu tarjeta. Elige otras cifras.',
    'pin-differs': 'Los dos PIN no son iguales. Escribe los dos otra vez.',
  },
  entry: {
    title: 'Entra con tu tarjeta',
    lead: 'Escribe el número que está en tu tarjeta y tu PIN. Si es tu primera vez, en lugar del PIN escribe el código de la tarjeta.',
    number: 'Número de tu tarjeta',
    numberHint: 'Como K7F3-2M9Q. Da igual si escribes mayúsculas o el guion.',
    secret: 'PIN de tu tarjeta, o el código la primera vez',
    secretHint: 'Tu PIN tiene 6 cifras. El código de la tarjeta tiene 8 y sirve una sola vez.',
    button: 'Continuar',
    lost: '¿Perdiste tu tarjeta u olvidaste tu PIN? Pide un código nuevo a quien te la dio. Lo que hiciste sigue guardado.',
    other: 'Entrar de otra manera',
    have: 'Tengo una tarjeta',
    haveWhy: 'Con el número de tu tarjeta y tu PIN.',
    haveButton: 'Entrar con mi tarjeta',
  },
  firstUse: {
    title: (name) => `Te damos la bienvenida, ${name}`,
    lead: 'Esta tarjeta es tu cuenta. Di cómo quieres que te llamemos y elige tu PIN. El código impreso deja de servir.',
    nameHint: 'Lo escribió quien hizo tu tarjeta. Cámbialo si no te llamas así.',
    pin: 'PIN nuevo de tu tarjeta',
    pinHint:
      '6 cifras que solo tú sepas: no tu fecha de nacimiento, no 123456. Desde ahora entras con él y con el número de tu tarjeta.',
    again: 'El mismo PIN, otra vez',
    button: 'Guardar mi PIN y entrar',
    done: 'Tu PIN quedó guardado y ya entraste. Desde ahora entras con el número de tu tarjeta y tu PIN.',
  },
  groups: {
    title: 'Tarjetas de cuenta',
    lead: 'Haz cuentas para personas que no tienen correo e imprime una tarjeta para cada una. Con ella entra la primera vez y elige un PIN que solo ella sabe.',
    make: 'Hacer tarjetas',
    caption: 'Grupos, el más nuevo primero',
    captionAll: 'Grupos de todas las personas que facilitan, el más nuevo primero',
    head: { label: 'Grupo', cards: 'Tarjetas', used: 'En uso', since: 'Desde' },
    none: 'Todavía no hay tarjetas',
    noneWhat: 'Haz las primeras con los nombres de un grupo.',
  },
  newGroup: {
    title: 'Haz tarjetas para un grupo',
    lead: 'Escribe solo el nombre con que cada persona quiere que la llamen. Pregúntales antes: el nombre es suyo y pueden cambiarlo al entrar.',
    label: 'Nombre del grupo',
    labelHint:
      'Como «Tejedoras de Quinua, noviembre». Lo ven tú y quien administra el sitio; cada persona lo encuentra en sus datos.',
    country: 'País del grupo',
    noCountry: 'Varios, o no lo sé',
    language: 'Idioma de las tarjetas',
    names: 'Nombres, uno por línea',
    namesHint: '60 como máximo. Cada línea es una tarjeta.',
    once: 'La página siguiente muestra las tarjetas con sus códigos una sola vez. Ten lista la impresora, o guarda esa página como PDF.',
    button: 'Hacer las tarjetas',
  },
  sheets: {
    title: 'Imprime las tarjetas',
    lead: (count) =>
      plural(count, {
        one: '1 tarjeta está lista.',
        other: `${count} tarjetas están listas.`,
      }),
    once: 'Los códigos se ven solo en esta página y solo ahora. Imprímela o guárdala como PDF antes de salir: después solo podrás hacer códigos nuevos.',
    how: 'Caben ocho en una hoja A4 o carta, al 100 %. Corta por las líneas de puntos y entrega cada tarjeta en la mano a la persona de ese nombre.',
    print: 'Imprimir',
    printHow: 'Para imprimir, usa el menú de tu navegador.',
    local: (origin) =>
      `Estas tarjetas llevan a ${origin}, una dirección que solo sirve en esta máquina. Antes de repartir tarjetas, quien está a cargo de la instalación debe darle su dirección pública (BASE_URL).`,
    back: 'Ya las imprimí: ir al grupo',
    toGroup: 'Ir al grupo',
    already: 'Estos códigos ya se mostraron',
    alreadyWhy:
      'Esa página ya se había enviado, así que nada se hizo dos veces. Si no alcanzaste a imprimirla, haz códigos nuevos para las tarjetas que nadie usó.',
  },
  printed: {
    site: 'CONECTA Pacífico',
    number: 'Número de tarjeta',
    code: 'Código, solo para la primera vez',
    qr: (name) => `Código QR que lleva a ${name} a su primera entrada`,
    scan: (address) => `Escanea el cuadro con tu teléfono, o abre ${address}`,
    firstTime: 'La primera vez escribe el número y el código, y elige tu PIN.',
    afterwards: 'Después entras con el número y tu PIN. No le digas tu PIN a nadie.',
    lost: '¿La perdiste? Avisa a quien te la dio: no pierdes nada.',
  },
  states: {
    unused: 'sin usar',
    expired: 'al código se le acabó el tiempo',
    'in-use': 'en uso',
    renewed: 'código nuevo, sin usar',
    locked: 'bloqueada',
  },
  group: {
    newCodes: 'Códigos nuevos',
    newCodesWhy:
      '¿Falló la impresora, o se perdieron tarjetas antes de usarlas? Haz códigos nuevos para las tarjetas de este grupo que no tienen PIN. Los códigos impresos antes dejan de servir.',
    newCodesButton: 'Hacer códigos nuevos e imprimir',
    caption: 'Tarjetas del grupo',
    head: { name: 'Nombre', number: 'Número', state: 'Estado' },
  },
  card: {
    made: 'Hecha el',
    used: 'Primera entrada',
    never: 'nunca',
    code: 'Código nuevo',
    codeWhy:
      'Si perdió la tarjeta u olvidó el PIN, dale un código nuevo para la misma cuenta. No pierde nada de lo que hizo. Asegúrate de que sea ella quien lo pide.',
    codeEnds:
      'Se cierran sus sesiones y dejan de servir su PIN y sus llaves de acceso. Lo que su teléfono guarda sin señal llega igual.',
    codeButton: 'Hacer un código nuevo e imprimir',
    mend: 'Corregir el nombre',
    name: 'Nombre en la tarjeta',
    nameHint: 'Solo hasta que use la tarjeta. Si lo cambias, imprímela otra vez.',
    remove: 'Quitar esta tarjeta',
    removeWhy: 'Nadie la usó: se borran la cuenta y el nombre.',
    removed: 'La tarjeta se quitó.',
    hers: 'Ya usa su tarjeta: solo ella puede cambiar su nombre o borrar su cuenta.',
  },
  mine: {
    title: 'Mi tarjeta y su PIN',
    maker:
      'Quien hizo tu tarjeta y quien administra el sitio pueden darle un código nuevo si la pierdes. Con ese código se entra a tu cuenta: por eso deben preguntarte antes. No ven tu PIN ni lo que haces.',
    noPin: 'Tu tarjeta tiene un código nuevo. Entra con él para elegir un PIN.',
    change: 'Cambia el PIN de tu tarjeta',
    changeWhy:
      'Al cambiarlo se cierran tus otras sesiones. Este PIN es el de tu tarjeta, no el que desbloquea tu teléfono.',
    current: 'PIN que tiene ahora tu tarjeta',
    changeButton: 'Cambiar mi PIN',
    changed: 'El PIN de tu tarjeta cambió. Tus otras sesiones se cerraron.',
    addressTitle: 'Agrega un correo',
    addressWhy: 'Con un correo puedes entrar sin tarjeta y recuperar tu cuenta sin ayuda. Lo que hiciste queda igual.',
    addressButton: 'Agregar mi correo',
    endTitle: 'Entrar sin tarjeta',
    joined: (address) =>
      `Tu cuenta también tiene el correo ${address}. Puedes pedir cada vez un enlace por correo, o elegir una contraseña.`,
    password: 'Elegir una contraseña',
    endWhy:
      'Tu tarjeta sigue sirviendo. Si ya no la necesitas, termínala: su número y su PIN dejan de servir, y quien la hizo ya no puede darle un código. No se puede deshacer.',
    endButton: 'Terminar mi tarjeta',
    ended: 'Tu tarjeta terminó. Desde ahora entras con tu correo.',
  },
  address: {
    title: 'Agrega un correo',
    lead: 'Te enviamos un mensaje para confirmarlo. Mientras no abras su enlace nada cambia, y tu tarjeta sigue sirviendo.',
    pinHint: 'Para que nadie que tome tu teléfono pueda agregar un correo.',
    button: 'Enviarme el mensaje',
  },
}
