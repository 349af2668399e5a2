import type { TermsWords } from './words.ts'

export const pt: TermsWords = {
  title: 'Termos de uso',
  lead: 'O que você pode fazer aqui, o que não pode e com o que pode contar.',
  changed: (day) => `Este texto é de ${day}.`,
  operator: {
    title: 'Quem está a cargo deste site',
    lead: 'Estes termos valem entre você e quem está a cargo desta instalação.',
  },
  use: {
    title: 'Como você usa',
    paragraphs: [
      'É de graça. Você lê e aprende sem conta. Só precisa dela para guardar seu progresso e obter certificados.',
      'Uma conta é de uma pessoa. Coloque seu nome verdadeiro se quiser que ele apareça em um certificado. Não compartilhe sua senha.',
    ],
  },
  yours: {
    title: 'O que você faz é seu',
    paragraphs: [
      'Suas planilhas de custos, suas respostas e suas obras continuam suas. Você só nos permite guardá-las e mostrá-las a você e a quem você escolher.',
      'Você pode levá-las ou apagá-las quando quiser.',
    ],
  },
  forbidden: {
    title: 'O que você não pode fazer',
    paragraphs: ['Você não pode:'],
    points: [
      'usar a conta de outra pessoa nem dizer que é outra pessoa;',
      'enviar o que é de outras pessoas, ou saberes que uma comunidade guarda para si, sem permissão;',
      'insultar, ameaçar nem enganar ninguém;',
      'tentar entrar onde não tem permissão nem sobrecarregar o site de propósito;',
      'alterar um certificado nem dizer que vale um que foi cancelado.',
    ],
  },
  courses: {
    title: 'Os cursos podem ser compartilhados',
    paragraphs: [
      'Salvo se um curso disser outra coisa, seus textos e desenhos têm a licença Creative Commons Atribuição-CompartilhaIgual 4.0 (CC BY-SA 4.0). Você pode copiar, traduzir, mudar e até vender, se der o nome de quem fez e compartilhar o resultado com a mesma licença.',
      'As obras, os nomes e os desenhos de pessoas e comunidades que aparecem em um exemplo continuam delas.',
    ],
  },
  code: {
    title: 'O software é livre',
    paragraphs: [
      'O software que faz este site funcionar tem a licença GNU AGPL 3.0 ou posterior. Você pode usar, estudar, mudar e compartilhar. Quem oferecer na internet uma versão mudada deve oferecer também o código-fonte.',
    ],
    source: 'Código-fonte desta instalação',
  },
  certificates: {
    title: 'O que um certificado diz',
    paragraphs: [
      'Ele diz que alguém cumpriu a regra de um curso em uma data. Não é um título acadêmico, nem uma licença para exercer um ofício, nem uma qualificação oficial, a menos que uma instituição o reconheça assim.',
      'Um certificado pode ser cancelado se foi obtido com engano ou emitido por erro. Quem o verifica vê que foi cancelado e por quê.',
    ],
  },
  money: {
    title: 'Preços, impostos e leis',
    paragraphs: [
      'Os preços, os percentuais e as pessoas dos exemplos são inventados para ensinar, e estão marcados assim. A planilha de custos trabalha com os números que você dá.',
      'Impostos e leis mudam conforme o país e com o tempo. Antes de decidir, consulte a autoridade do seu país ou alguém que saiba.',
    ],
  },
  warranty: {
    title: 'O que não podemos prometer',
    paragraphs: [
      'Trabalhamos com cuidado, mas o site pode falhar, ficar lento ou fechar por um tempo, e uma lição pode ter um erro. Não prometemos que você venda mais nem ganhe mais.',
      'Até onde a lei do seu país permite, quem está a cargo do site não responde por perdas que venham do seu uso. Estes termos não tiram nenhum direito que a lei dá a você.',
    ],
  },
  changes: {
    title: 'Se estes termos mudarem',
    paragraphs: [
      'A data abaixo do título diz quando mudaram pela última vez. Um curso que você já começou continua como estava.',
      'Se você já não concorda, apague sua conta.',
    ],
  },
}
