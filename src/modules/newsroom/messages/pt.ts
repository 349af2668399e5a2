import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  home: {
    title: 'Venda seu trabalho pelo que ele vale',
    lead: 'No CONECTA Pacífico, quem tece, imprime, toca, filma e atua no Chile, na Colômbia, no México e no Peru aprende a vender seu trabalho.',
    promise: 'De graça. Você pode começar sem conta.',
    courses: 'Veja os cursos',
    who: {
      title: 'Para quem é',
      lead: 'Para quem faz cultura e vive dela, ou quer viver. Cada ofício tem sua própria faixa tecida.',
      sectors: {
        publishing: { name: 'Editorial', text: 'Você escreve, ilustra, edita, encaderna ou vende livros.' },
        music: { name: 'Música', text: 'Você compõe, canta, toca, grava ou constrói instrumentos.' },
        'performing-arts': {
          name: 'Artes cênicas',
          text: 'Você faz teatro, dança ou circo, em cena ou por trás dela.',
        },
        audiovisual: { name: 'Audiovisual', text: 'Você filma, anima, edita, grava som ou faz videogames.' },
        heritage: {
          name: 'Patrimônio cultural',
          text: 'Você tece, entalha, cozinha, restaura ou guia com o que sua comunidade sabe.',
        },
        'other-trades': {
          name: 'Outros ofícios',
          text: 'Você faz cerâmica, design, fotografia, moda ou outro ofício criativo.',
        },
      },
    },
    how: {
      title: 'O que acontece aqui',
      steps: [
        {
          title: 'Você aprende com seu próprio produto',
          text: 'Lições curtas com uma ideia cada uma. Abrem em um celular antigo e dizem quanto pesam.',
        },
        {
          title: 'Você calcula seu preço',
          text: 'A planilha de custos faz as contas na sua moeda: materiais, horas, ferramentas, comissão e margem.',
        },
        { title: 'Você guarda o que fez', text: 'Crie sua conta quando quiser. O que você fez antes não se perde.' },
        { title: 'Você mostra seu certificado', text: 'Qualquer pessoa o verifica com o código, nos quatro países.' },
      ],
    },
    countries: {
      title: 'Quatro países',
      lead: 'Os exemplos vêm dos quatro e usam suas moedas. Quando algo muda conforme o país, avisamos e dizemos onde consultar.',
      each: {
        CL: { name: 'Chile', currency: 'Pesos chilenos' },
        CO: { name: 'Colômbia', currency: 'Pesos colombianos' },
        MX: { name: 'México', currency: 'Pesos mexicanos' },
        PE: { name: 'Peru', currency: 'Soles peruanos' },
      },
    },
    about: 'O que é isto e de onde vem',
  },
  components: {
    title: 'Componentes',
    lead: 'As partes de que cada página é feita, com o nome da sua pasta.',
  },
  operator: {
    name: 'Nome',
    address: 'Endereço',
    mail: 'E-mail',
    country: 'País',
    notStated: 'Quem está a cargo desta instalação ainda não disse isto.',
  },
  navigation: {
    about: 'O que é isto',
    privacy: 'Privacidade',
    terms: 'Termos de uso',
    accessibility: 'Acessibilidade',
  },
}
