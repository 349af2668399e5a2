import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  title: 'Economia de dados',
  lead: 'Para que aprender gaste o mínimo possível do seu plano.',
  on: 'Está ligada neste navegador.',
  off: 'Está desligada neste navegador.',
  what: 'O que ela faz',
  points: [
    'As figuras de uma lição esperam até você tocar nelas. Antes você vê quanto cada uma pesa.',
    'Os títulos usam a letra que o seu telefone já tem: nenhuma outra é baixada.',
    'Neste telefone não se guarda nada que você não tenha pedido.',
  ],
  always:
    'Com ela ou sem ela, nenhum áudio, vídeo ou documento é baixado antes de você pedir, e cada um diz quanto pesa.',
  turnOn: 'Ligar a economia de dados',
  turnOff: 'Desligar a economia de dados',
  browser:
    'Seu navegador pede para economizar dados em todos os sites, e aqui atendemos ao pedido. Para parar, mude os ajustes do seu navegador.',
  back: 'Voltar à página onde você estava',
  said: {
    'data-saver-on': 'A economia de dados está ligada.',
    'data-saver-off': 'A economia de dados está desligada.',
  },
  figure: {
    more: (size) => `figuras: mais ${size}, quando você pedir`,
    see: (size) => `Ver a figura (${size})`,
    failed: 'Não chegou. Toque de novo quando houver sinal.',
  },
}
