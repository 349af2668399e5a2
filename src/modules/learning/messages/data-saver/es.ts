import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  title: 'Ahorro de datos',
  lead: 'Para que aprender gaste lo menos posible de tu plan.',
  on: 'Está encendido en este navegador.',
  off: 'Está apagado en este navegador.',
  what: 'Qué hace',
  points: [
    'Las figuras de una lección esperan hasta que las tocas. Antes ves cuánto pesa cada una.',
    'Los títulos usan la letra que tu teléfono ya tiene: no se descarga otra.',
    'En este teléfono no se guarda nada que no hayas pedido.',
  ],
  always:
    'Con él o sin él, ningún audio, video o documento se descarga antes de que lo pidas, y cada uno dice cuánto pesa.',
  turnOn: 'Encender el ahorro de datos',
  turnOff: 'Apagar el ahorro de datos',
  browser:
    'Tu navegador pide ahorrar datos en todos los sitios, y aquí le hacemos caso. Para dejar de hacerlo, cambia los ajustes de tu navegador.',
  back: 'Volver a la página donde estabas',
  said: {
    'data-saver-on': 'El ahorro de datos está encendido.',
    'data-saver-off': 'El ahorro de datos está apagado.',
  },
  figure: {
    more: (size) => `figuras: ${size} más, cuando las pidas`,
    see: (size) => `Ver la figura (${size})`,
    failed: 'No llegó. Tócala de nuevo cuando haya señal.',
  },
}
