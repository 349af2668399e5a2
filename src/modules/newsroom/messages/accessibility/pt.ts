import type { AccessibilityWords } from './words.ts'

export const pt: AccessibilityWords = {
  title: 'Acessibilidade',
  lead: 'Todas as pessoas devem poder aprender aqui, com os olhos, as mãos, os ouvidos e o telefone que têm.',
  changed: (day) => `Este texto é de ${day}.`,
  aim: {
    title: 'O que buscamos',
    paragraphs: [
      'Cada página deveria cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA. É nossa meta; nenhum organismo externo certificou isso.',
    ],
  },
  works: {
    title: 'Como você pode usar',
    paragraphs: ['Cada página é feita para funcionar:'],
    points: [
      'só com o teclado, e com leitor de tela;',
      'em uma tela de 320 pixels de largura, e com a letra no dobro do tamanho;',
      'em cores claras e escuras, e com o alto contraste do seu sistema;',
      'sem movimento, se você pediu isso ao seu aparelho;',
      'sem JavaScript, em celulares antigos e conexões lentas;',
      'com desenhos que têm descrição e gravações que têm seu texto.',
    ],
  },
  tested: {
    title: 'Como é testada',
    paragraphs: [
      'Antes de cada versão, um programa (axe) percorre cada tipo de página em um navegador real, o Chromium, e outro faz os percursos principais só com o teclado e sem JavaScript.',
      'Esses programas encontram algumas barreiras, não todas. As páginas ainda não foram testadas por um grupo de pessoas com deficiência. Quem está a cargo desta instalação deveria fazê-lo e escrever aqui o que encontrar.',
    ],
  },
  missing: {
    title: 'O que ainda não funciona',
    paragraphs: ['Conhecemos estas barreiras:'],
    points: [
      'Não há língua de sinais, nem uma versão em leitura fácil além dos textos simples.',
      'Os cursos estão em espanhol, inglês e português, e ainda não nas línguas indígenas da região.',
      'Entrar com uma chave de acesso precisa de JavaScript. As outras maneiras de entrar não.',
      'Os certificados e as planilhas de custos em PDF levam sua estrutura para leitores de tela, mas não foram testados com todos. O mesmo conteúdo está sempre também em uma página.',
      'O que outras pessoas enviam ou escrevem pode ter suas próprias barreiras. Avise, e pediremos que consertem.',
    ],
  },
  report: {
    title: 'Se algo fechar seu caminho',
    paragraphs: [
      'Conte em que página foi e com qual aparelho. Uma pessoa responde e, enquanto isso, dá a você de outra maneira o que você precisa.',
    ],
    help: 'Conte para nós',
  },
}
