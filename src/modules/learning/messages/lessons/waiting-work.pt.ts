import { plural } from '#kernel/i18n/plural.ts'
import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { waitingWork as source } from './waiting-work.en.ts'

export const waitingWork: TranslationOf<typeof source> = {
  title: 'Entregar trabalho em espera',
  description: 'Entregue o arquivo com o trabalho que seu telefone não conseguiu enviar.',
  lead: 'Se o seu telefone não consegue enviar o que você fez, salve nele um arquivo com esse trabalho e entregue aqui, de qualquer telefone ou computador. Não é preciso entrar: cada resposta está assinada e vai para quem a deu.',
  problem: 'Não conseguimos receber o arquivo',
  file: 'Arquivo de trabalho em espera',
  hint: 'O que você salvou no telefone, de no máximo 5 MB. Você pode entregá-lo mais de uma vez: nada conta duas vezes.',
  button: 'Entregar',
  missing: 'Escolha o arquivo que você salvou no telefone.',
  malformed:
    'Este não é um arquivo de trabalho em espera, ou só chegou uma parte. Salve-o de novo no telefone e escolha esse.',
  tooMany: 'Muitos arquivos foram entregues desta rede. Espere uma hora e tente de novo; guarde o arquivo até lá.',
  kept: (kept, all) => `O servidor guardou ${kept} de ${all}`,
  receipt: (name) => `O recibo é ${name}.`,
  allKept: 'Tudo o que está no arquivo chegou. Você já pode apagá-lo.',
  empty: 'Não há nenhum trabalho neste arquivo.',
  someRefused: 'Guarde o arquivo até tudo ter chegado.',
  signInFirst: (count) =>
    plural(count, {
      one: '1 resposta é de uma conta que não está aberta aqui. Entre com essa conta e entregue o mesmo arquivo de novo: nada se perdeu.',
      other: `${count} respostas são de uma conta que não está aberta aqui. Entre com essa conta e entregue o mesmo arquivo de novo: nada se perdeu.`,
    }),
  signIn: 'Entrar para entregar',
  refusedTitle: 'O que não foi guardado, e por quê',
  count: (count) => plural(count, { one: '1 resposta', other: `${count} respostas` }),
  unreadable: 'Não é possível ler: essa parte do arquivo está danificada. Salve o arquivo de novo no telefone.',
  refusals: {
    'no-such-course': 'Este site não tem esse curso, ou não tem essa versão.',
    'no-such-lesson': 'O curso não tem essa lição.',
    'no-such-activity': 'A lição não tem essa atividade.',
    'unreadable-answer': 'A resposta não corresponde à sua atividade.',
    'unreadable-event':
      'Não dá para entender. A página do telefone pode ser muito antiga: abra-a nele uma vez com sinal.',
    'taken-id': 'O número dela já é de outra pessoa. Responda de novo a essa atividade.',
    'too-many-events': 'Nesse curso já há mais respostas do que uma pessoa precisa.',
    'wrong-signature': 'Não foi assinada pelo telefone que ela nomeia: foi mudada no caminho, ou é de outra pessoa.',
    'unknown-device': 'Este site não conhece o telefone que a assinou. Abra o site uma vez nesse telefone, com sinal.',
    'device-revoked': 'Esse telefone foi retirado da conta. O que ele assina já não é recebido.',
  },
}
