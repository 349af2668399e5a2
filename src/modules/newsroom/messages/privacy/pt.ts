import type { PrivacyWords } from './words.ts'

export const pt: PrivacyWords = {
  title: 'Privacidade',
  lead: 'O que este site sabe de você, para quê, por quanto tempo e o que você pode fazer.',
  changed: (day) => `Este texto é de ${day}.`,
  controller: {
    title: 'Quem responde pelos seus dados',
    lead: 'Quem está a cargo desta instalação decide o que se faz com seus dados e responde por eles. As leis de proteção de dados o chamam de controlador.',
  },
  kept: {
    title: 'O que guardamos, para quê e por quanto tempo',
    lead: 'Guardamos o que segue e nada mais. Você não precisa de conta para ler, aprender nem pedir ajuda.',
    why: 'Para quê',
    until: 'Por quanto tempo',
    logs: (days) => ({
      what: 'Um registro técnico: de cada página pedida, a hora, o tipo de página, se funcionou e quanto demorou. Nunca seu nome, seu e-mail, seu endereço de rede nem o que você respondeu.',
      why: 'Para encontrar falhas e consertá-las.',
      until: days === 1 ? '1 dia.' : `${days} dias.`,
    }),
    attempts: {
      what: 'Quantas vezes sua conexão tentou entrar, enviar um formulário ou adivinhar um código. Guardamos uma marca feita com seu endereço de rede e um segredo, e não o endereço.',
      why: 'Para deter quem testa senhas ou códigos um depois do outro.',
      until: 'Até a pausa terminar: horas, no máximo um dia. Um reinício do banco de dados pode apagá-la antes.',
    },
  },
  cookies: (days) => ({
    title: 'Cookies',
    paragraphs: [
      'Usamos só os cookies de que o site precisa para funcionar, e por isso não pedimos permissão. Nenhum segue você em outros sites.',
    ],
    points: [
      `session: diz que você entrou na sua conta. Dura ${days.session} dias desde a última visita.`,
      `visitor: lembra suas lições quando você não tem conta. É criado na primeira vez em que você responde algo e dura ${days.visitor} dias.`,
      'said: mostra uma mensagem uma só vez, como “Você saiu da sua conta”. Dura um minuto.',
      'written: depois que você envia algo, faz a página seguinte já ter isso. Dura segundos.',
      'data-saver: lembra que você quer gastar menos dados. Dura um ano.',
      'styles: diz que seu navegador já tem a aparência das páginas, para não enviá-la de novo com cada uma. Dura um ano.',
      'passkey: enquanto você entra com uma chave de acesso, por alguns minutos.',
    ],
  }),
  others: {
    title: 'Quem mais os vê',
    paragraphs: [
      'Não vendemos nada sobre você e não mostramos publicidade. As páginas não carregam nada de outras empresas: nem contadores, nem fontes, nem mapas, nem redes sociais.',
      'Quem facilita cursos, trabalha em um ministério ou administra o site vê só o que seu trabalho precisa, e o que muda fica anotado.',
      'Os e-mails que você pede saem pelo servidor de e-mail que quem está a cargo escolheu. Se você compartilha uma página pelo WhatsApp, sai deste site e valem as regras do WhatsApp.',
      'Quem tem o código de um certificado pode verificar que é válido. Seu nome está lá só se você aceitou.',
      'Os números sobre quem aprende são contagens. Grupos de menos de cinco pessoas não são mostrados.',
    ],
  },
  rights: {
    title: 'O que você pode fazer',
    lead: 'Não custa nada e você não precisa dizer por quê.',
    each: {
      access: {
        title: 'Ver o que temos sobre você',
        text: 'Sua conta mostra e entrega tudo em um arquivo.',
        link: 'Meus dados',
      },
      correction: {
        title: 'Corrigir',
        text: 'Mude seu nome, seus idiomas, seu país e seu setor quando quiser.',
        link: 'Meu perfil',
      },
      deletion: {
        title: 'Apagar',
        text: 'Apague sua conta quando quiser, sem pedir a ninguém. Apagamos o que você escreveu, seus documentos e seus aparelhos. O que fica para contar não leva a ninguém. Você escolhe se seus certificados continuam podendo ser verificados.',
        link: 'Apagar minha conta',
      },
      portability: {
        title: 'Levar com você',
        text: 'O arquivo com seus dados é JSON, um formato que outros programas leem.',
        link: 'Baixar meus dados',
      },
      objection: {
        title: 'Dizer não',
        text: 'Retire quando quiser o que aceitou, como seu nome nos certificados. Se você não tem conta, apague os cookies do seu navegador e nada daqui leva a você.',
        link: 'O que eu mostro',
      },
    },
  },
  writing: {
    title: 'Se você prefere escrever',
    text: 'Peça com suas palavras, em qualquer um dos três idiomas. Diga de que dados se trata. Antes de entregar dados, podemos pedir que você mostre que são seus.',
    mail: (address) => `Escreva para ${address}.`,
    help: 'Peça ajuda',
  },
  authority: {
    title: 'Se nossa resposta não ajudar',
    paragraphs: [
      'Você pode reclamar à autoridade de proteção de dados. Qual é ela e em que prazos responde muda conforme o país: consulte a autoridade do país onde você vive, ou do país onde está quem é responsável por esta instalação.',
    ],
  },
}
