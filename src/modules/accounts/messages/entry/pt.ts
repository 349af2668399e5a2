import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  problem: 'Há um problema',
  faults: {
    'name-missing': 'Escreva como você quer que a gente chame você.',
    'name-long': 'Escreva um nome de no máximo 100 caracteres.',
    'email-missing': 'Escreva seu e-mail.',
    'email-wrong': 'Escreva um e-mail completo, como ana@example.org.',
    'password-missing': 'Escreva uma senha.',
    'password-short': (least) => `Use pelo menos ${least} caracteres. Quatro palavras de que você se lembre já servem.`,
    'password-long': (most) => `Use no máximo ${most} caracteres.`,
    'password-known':
      'Essa senha é fácil de adivinhar. Use quatro palavras que não tenham nada a ver umas com as outras.',
    'password-current-missing': 'Escreva a senha que você tem agora.',
    'password-current-wrong': 'Essa não é a senha que você tem agora.',
    'cannot-create':
      'Não conseguimos criar uma conta com este e-mail. Se ele é seu e você já tem uma, entre ou peça um link por e-mail.',
    'already-registered': 'Já existe uma conta com esse e-mail.',
    'cannot-enter': 'O e-mail e a senha não combinam. Confira os dois ou peça um link por e-mail.',
    'link-used': 'Este link não serve mais: já foi usado ou o tempo acabou. Peça outro.',
    'too-many': (minutes) =>
      plural(minutes, {
        one: 'Houve tentativas demais. Espere 1 minuto e tente de novo.',
        other: `Houve tentativas demais. Espere ${minutes} minutos e tente de novo.`,
      }),
    'mail-off':
      'Este site ainda não consegue enviar e-mails, por isso os links por e-mail estão desligados. Use sua senha ou uma chave de acesso.',
    'answer-missing': 'Escolha uma das duas respostas.',
    'not-fresh': 'Para sua segurança, entre de novo antes de fazer isto.',
    'last-administrator': 'Você é a única pessoa que administra o site. Antes, dê esse papel a outra pessoa.',
  },
  fields: {
    name: 'Seu nome',
    nameHint: 'Como você quer que a gente chame você. Dá para mudar depois.',
    email: 'E-mail',
    password: 'Senha',
    newPassword: 'Senha nova',
    currentPassword: 'Senha que você tem agora',
    passwordHint: (least) =>
      `Pelo menos ${least} caracteres. Quatro palavras juntas são fáceis de lembrar e difíceis de adivinhar.`,
  },
  mailOff:
    'Este site ainda não consegue enviar e-mails: não dá para entrar com um link nem recuperar a senha. Guarde bem sua senha ou adicione uma chave de acesso.',
  agreement: 'Ao criar sua conta você aceita o que dizem estas páginas:',
  signUp: {
    title: 'Crie sua conta',
    lead: 'Com uma conta você guarda seu progresso e recebe seu certificado. É de graça.',
    button: 'Criar minha conta',
    withoutPassword: 'Sem senha: enviar um link',
    already: 'Você já tem conta?',
    signIn: 'Entre',
    done: 'Sua conta está pronta. Você já entrou.',
    session: (days) =>
      `Neste aparelho sua conta fica aberta até ${days} dias depois do último uso. Se o aparelho não é seu, saia ao terminar.`,
  },
  signIn: {
    title: 'Entre',
    button: 'Entrar',
    byMail: 'Entre sem senha',
    byMailWhy: 'Enviamos um link para o seu e-mail. Você abre e já está dentro.',
    byMailButton: 'Enviar um link por e-mail',
    passkey: 'Entrar com uma chave de acesso',
    passkeyWhy: 'Com sua digital, seu rosto ou o bloqueio do seu celular.',
    passkeyFailed: 'A chave de acesso não funcionou. Tente de novo ou entre de outro jeito.',
    forgotten: 'Esqueci minha senha',
    noAccount: 'Você ainda não tem conta?',
    signUp: 'Crie uma',
    done: 'Você entrou.',
    first: 'Entre para continuar.',
  },
  signOut: {
    title: 'Sair',
    lead: 'Neste aparelho você vai precisar entrar de novo. Seu progresso fica guardado na sua conta.',
    button: 'Sair',
    stay: 'Ficar',
    done: 'Você saiu da sua conta.',
  },
  mailSent: {
    title: 'Veja seu e-mail',
    'mail-link':
      'Se o e-mail está bem escrito, em alguns minutos chega uma mensagem com um link. Ele serve uma vez só, durante meia hora.',
    confirmation:
      'Enviamos uma mensagem para você. Abra o link para terminar. Ele serve durante um dia. Enquanto isso você pode continuar aprendendo: nada se perde.',
    'password-reset':
      'Se existe uma conta com esse e-mail, em alguns minutos chega uma mensagem com um link. Ele serve uma vez só, durante uma hora.',
    address:
      'Se o e-mail está bem escrito e ainda não tem conta própria, em alguns minutos chega uma mensagem com um link. Abra-o para juntar o e-mail à sua conta. Ele serve durante um dia. Enquanto isso seu cartão serve como sempre.',
    kept: 'Este site funciona nesta máquina e não tem servidor de e-mail. A mensagem fica guardada: quem iniciou o servidor a encontra pelo link que apareceu no começo.',
    spam: 'Se não chegar nada, olhe na pasta de e-mail indesejado e confira se o endereço está bem escrito.',
    back: 'Voltar para a entrada',
  },
  mailLink: {
    title: 'Entre com um link por e-mail',
    lead: 'Escreva seu e-mail. Enviamos um link para você entrar sem senha. Se você ainda não tem conta, o link cria uma.',
    button: 'Enviar o link',
    enterTitle: 'Entrar',
    enterLead: 'Toque no botão para entrar neste aparelho.',
    enterButton: 'Entrar',
    enterWarning:
      'Seu e-mail ainda não estava confirmado. Ao entrar, ele fica confirmado: para sua segurança, a senha escolhida antes deixa de servir e você pode escolher outra em seguida.',
    again: 'Pedir outro link',
    welcome: 'Boas-vindas. Conte como você quer que a gente chame você.',
    choosePassword:
      'Você entrou e seu e-mail está confirmado. A senha de antes não serve mais: se quiser uma, escolha outra.',
  },
  confirmation: {
    title: 'Confirme seu e-mail',
    lead: 'Toque no botão para confirmar que este e-mail é seu.',
    button: 'Confirmar meu e-mail',
    done: 'Seu e-mail está confirmado.',
  },
  passwordReset: {
    title: 'Escolha outra senha',
    lead: 'Escreva seu e-mail. Enviamos um link para você escolher outra senha.',
    button: 'Enviar o link',
    entryLead: 'Escolha sua senha nova. Todas as sessões abertas terminam, em todos os seus aparelhos.',
    entryButton: 'Salvar a senha',
    done: 'Sua senha mudou. Entre com ela.',
  },
  password: {
    title: 'Senha',
    change: 'Ao mudar a senha, suas outras sessões terminam.',
    choose: 'Você não tem senha: entra por e-mail ou com uma chave de acesso. Você pode escolher uma.',
    addressFirst:
      'A senha se usa com um e-mail e você ainda não deu nenhum: você entra com seu cartão. Se quiser uma senha, adicione antes um e-mail.',
    button: 'Salvar a senha',
    done: 'Sua senha foi salva. Suas outras sessões terminaram.',
  },
  wasThisYou: {
    title: 'Foi você?',
    lead: 'Neste aparelho, antes de você entrar, alguém fez isto:',
    question: 'Foi você?',
    yes: 'Sim, guarde na minha conta',
    no: 'Não, foi outra pessoa',
    noHint: 'Não juntamos à sua conta nem à de ninguém.',
    button: 'Continuar',
    kept: 'Pronto: o que você fez antes está na sua conta.',
    left: 'Pronto: esse trabalho não está na sua conta.',
  },
  firstAdministrator: {
    title: 'A primeira conta de administração',
    lead: 'Com esta conta você cuida do site: dá papéis a outras pessoas e vê o registro do que foi feito. O link que trouxe você aqui serve uma vez só.',
    button: 'Criar a conta',
    done: 'O site já tem quem o administre: você.',
  },
}
