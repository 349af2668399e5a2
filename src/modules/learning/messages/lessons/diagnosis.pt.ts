import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { diagnosis as source } from './diagnosis.en.ts'

export const diagnosis: TranslationOf<typeof source> = {
  title: 'Por onde começo?',
  lead: 'Dez perguntas curtas sobre como você trabalha hoje. Não há respostas erradas, você não precisa de uma conta e pode deixar em branco as que quiser.',
  choose: 'Responda a pelo menos uma pergunta.',
  options: { yes: 'Sim', partly: 'Em parte', 'not-yet': 'Ainda não' },
  questions: {
    'lists-materials': 'Você anota tudo o que gasta para fazer uma peça, também o que é pequeno?',
    'counts-hours': 'Você sabe quantas horas uma peça leva, e cobra por elas?',
    'counts-overheads': 'Você põe em cada preço uma parte do aluguel, da luz e das suas ferramentas?',
    'price-from-cost': 'Quando você põe um preço, calcula a partir do que a peça custa?',
    'knows-commission': 'Você sabe o seu preço quando uma loja ou uma galeria fica com uma comissão?',
    'sold-through-shop': 'Você já vendeu em uma loja, uma feira ou uma livraria, ou para quem programa espetáculos?',
    'describes-work': 'Você tem um texto curto e boas fotos que apresentam o seu trabalho?',
    'knows-rights': 'Você sabe que direitos tem sobre o que cria?',
    'writes-agreements': 'Você põe por escrito o que combina com quem compra ou contrata você?',
    'sells-online': 'Você vende ou recebe pedidos pela internet?',
  },
  send: 'Ver por onde começar',
  skip: 'Prefiro ver os cursos',
  result: {
    title: 'Comece por aqui',
    lead: 'É isto que as suas respostas sugerem. Você decide: tudo está aberto.',
    begin: (lesson) => `Comece com “${lesson}”`,
    course: (title) => `No curso “${title}”`,
    announced: (title) => `O curso para isto é “${title}”. Ele está sendo preparado.`,
    areas: 'O que você já faz',
    area: 'Tema',
    share: 'Você faz',
    why: 'Por quê',
    again: 'Responder de novo',
    catalogue: 'Veja todos os cursos',
    names: {
      costs: 'Conhecer os seus custos',
      price: 'Definir o seu preço',
      selling: 'Apresentar e vender',
      protection: 'Proteger a sua obra',
      digital: 'Vender pela internet',
    },
    reasons: {
      'lists-materials': 'Um preço começa pela lista de materiais. O que não está nela, quem paga é você.',
      'counts-hours': 'As suas horas também são um custo. Enquanto não contar essas horas, você trabalha de graça.',
      'counts-overheads': 'O aluguel, a luz e as ferramentas são pagos com cada peça, mesmo que não apareçam nela.',
      'price-from-cost':
        'Você já conhece os seus custos. O passo seguinte é transformá-los em um preço que deixe algo para você.',
      'knows-commission': 'Uma comissão pode levar toda a sua margem. Convém saber antes de aceitar.',
    },
    areaReasons: {
      selling: 'O seu preço já tem uma base firme. Agora é hora de mais gente ver o seu trabalho.',
      protection: 'O seu preço já tem uma base firme. Agora cuide dos direitos sobre o que você cria.',
      digital: 'O seu preço já tem uma base firme. Agora você pode abrir um caminho para vender pela internet.',
    },
  },
}
