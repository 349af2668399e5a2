import type { AboutWords } from './words.ts'

export const pt: AboutWords = {
  title: 'O que é isto',
  lead: 'O CONECTA Pacífico é um lugar onde quem vive da cultura no Chile, na Colômbia, no México e no Peru aprende a vender seu trabalho, e onde as instituições do setor veem os resultados.',
  here: {
    title: 'O que você pode fazer hoje aqui',
    paragraphs: ['A primeira sala está aberta: a de aprender. As outras se abrem uma por uma.'],
    points: [
      'Aprenda a dar preço e a vender seu trabalho, com lições curtas que abrem em um celular lento.',
      'Calcule o preço do seu próprio produto com a planilha de custos e leve-a com você.',
      'Obtenha um certificado que qualquer pessoa pode verificar com o código.',
      'Peça ajuda a uma pessoa, com conta ou sem conta.',
    ],
    courses: 'Veja os cursos',
    check: 'Verifique um certificado',
    help: 'Peça ajuda',
  },
  promises: {
    title: 'De onde vem',
    lead: 'A Aliança do Pacífico tem um grupo técnico de cultura. Estes são documentos públicos do seu trabalho, com suas datas.',
    each: {
      paracas: {
        when: '3 de julho de 2015',
        what: 'Os presidentes dos quatro países pedem que se crie o Grupo Técnico de Cultura. Fazem parte os ministérios de cultura do Chile, da Colômbia e do Peru e a Secretaria de Cultura do México.',
        source: 'Declaração de Paracas, X Cúpula',
      },
      'march-2016': {
        when: '18 de março de 2016',
        what: 'O grupo diz que os países vão trabalhar no CONECTA Pacífico, uma plataforma digital para capacitar os empreendedores culturais da região, e em participar como bloco de feiras e mercados.',
        source: 'Nota de imprensa de 18 de março de 2016',
      },
      lima: {
        when: '2019',
        what: 'O grupo dá prioridade ao setor editorial e, gradualmente, às artes cênicas, à música e ao audiovisual.',
        source: 'Declaração de Lima',
      },
      santiago: {
        when: '2020',
        what: 'Entre seus fins está a qualificação dos ofícios dos agentes culturais independentes no setor editorial, na música, nas artes cênicas, no audiovisual, no patrimônio cultural e em outros ofícios culturais e criativos.',
        source: 'Declaração de Santiago',
      },
      'march-2024': {
        when: '19 de março de 2024',
        what: 'O V Fórum de Cooperação, em Lima, apresenta cinco projetos. Um é um programa de formação virtual para fortalecer a comercialização dos empreendimentos culturais.',
        source: 'Nota de imprensa 052-24',
      },
    },
  },
  taken: {
    title: 'O que esta plataforma faz com isso',
    paragraphs: [
      'Esses documentos anunciam planos. Esta plataforma os retoma: constrói como um só os sistemas que eles nomeiam, com software livre que qualquer instituição pode instalar.',
      'Ela não afirma que um plano foi cumprido porque foi anunciado, nem que uma instituição participa porque um documento a nomeia.',
    ],
  },
  official: {
    title: 'É um site oficial?',
    text: 'Este não é um site oficial da Aliança do Pacífico nem de nenhum governo, a menos que quem está a cargo diga isso aqui.',
    stated: 'Quem está a cargo desta instalação declara:',
    lead: 'Esta instalação está a cargo de:',
  },
}
