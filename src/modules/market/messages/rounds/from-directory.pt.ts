import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { fromDirectory as en } from './from-directory.en.ts'

export const fromDirectory: TranslationOf<typeof en> = {
  title: 'Do diretório',
  lead: 'Quem cuida da organização recebe um convite por e-mail; você não vê o endereço.',
  label: 'Nome, ofício ou lugar',
  search: 'Buscar',
  found: 'Quem participa?',
  side: 'De que lado?',
  button: 'Acrescentar',
  there: (count) =>
    plural(count, {
      one: '1 das encontradas já participa.',
      other: `${count} das encontradas já participam.`,
    }),
  empty: 'Ninguém mais foi encontrado',
  emptyWhat: 'Tente outras palavras ou traga uma tabela.',
  faults: {
    nobody: 'Escolha ao menos uma organização.',
    side: 'Diga se vendem ou compram.',
    'too-often': 'Você fez muito em pouco tempo. Espere dez minutos e faça de novo.',
    'too-many': 'Uma rodada aceita até 3.000 participantes.',
  },
}
