import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  faults: {
    'label-missing': 'Escreva um nome para o grupo, para encontrá-lo depois.',
    'label-long': 'Escreva um nome de no máximo 80 caracteres.',
    'country-unknown': 'Escolha um país da lista.',
    'language-unknown': 'Escolha o idioma dos cartões.',
    'names-missing': 'Escreva pelo menos um nome.',
    'names-many': (count) => `Há ${count} nomes. Escreva no máximo 60; os outros vão em outro grupo.`,
    'name-long-at': (line) => `Linha ${line}: o nome tem mais de 100 caracteres. Encurte-o.`,
    'card-number-missing': 'Escreva o número do seu cartão, com as letras e os algarismos.',
    'card-number-wrong':
      'Nesse número há uma letra ou um algarismo que não é de nenhum cartão. Compare com o do seu: um exemplo é K7F3-2M9Q.',
    'secret-missing': 'Escreva seu PIN. Se é a sua primeira vez, escreva o código do cartão.',
    'secret-shape': 'O PIN tem 6 algarismos e o código do cartão tem 8. Escreva um dos dois.',
    'card-wrong':
      'O número e o PIN não combinam. Se você nunca entrou, escreva os 8 algarismos do código. Se esqueceu seu PIN, peça um código novo a quem lhe deu o cartão: você não perde nada.',
    'card-locked':
      'Este cartão está bloqueado porque houve tentativas demais. Peça um código novo a quem lhe deu o cartão: você não perde nada.',
    'code-expired': 'O tempo deste código acabou. Peça um código novo a quem lhe deu o cartão: você não perde nada.',
    'card-used': 'Este cartão já foi usado: o nome e a conta são de quem o usa, e só ela os muda ou apaga.',
    'pin-current-missing': 'Escreva o PIN que seu cartão tem agora.',
    'pin-current-wrong': 'Esse não é o PIN do seu cartão.',
    'pin-missing': 'Escolha um PIN de 6 algarismos.',
    'pin-shape': 'O PIN tem exatamente 6 algarismos, sem letras.',
    'pin-easy':
      'Esse PIN é dos primeiros que qualquer pessoa tentaria. Escolha 6 algarismos que não estejam em sequência nem se repitam.',
    'pin-date': 'Esse PIN parece uma data, e datas são tentadas primeiro. Escolha outros algarismos.',
    'pin-in-code': 'Esse PIN está impresso no seu cartão. Escolha outros algarismos.',
    'pin-differs': 'Os dois PINs não são iguais. Escreva os dois de novo.',
  },
  entry: {
    title: 'Entre com seu cartão',
    lead: 'Escreva o número que está no seu cartão e seu PIN. Se é a sua primeira vez, no lugar do PIN escreva o código do cartão.',
    number: 'Número do seu cartão',
    numberHint: 'Como K7F3-2M9Q. Tanto faz escrever maiúsculas ou o hífen.',
    secret: 'PIN do seu cartão, ou o código na primeira vez',
    secretHint: 'Seu PIN tem 6 algarismos. O código do cartão tem 8 e serve uma vez só.',
    button: 'Continuar',
    lost: 'Perdeu o cartão ou esqueceu o PIN? Peça um código novo a quem lhe deu o cartão. O que você fez continua guardado.',
    other: 'Entrar de outro jeito',
    have: 'Tenho um cartão',
    haveWhy: 'Com o número do seu cartão e seu PIN.',
    haveButton: 'Entrar com meu cartão',
  },
  firstUse: {
    title: (name) => `Boas-vindas, ${name}`,
    lead: 'Este cartão é a sua conta. Diga como você quer que a gente chame você e escolha seu PIN. O código impresso deixa de servir.',
    nameHint: 'Quem fez seu cartão escreveu assim. Mude se não é o seu nome.',
    pin: 'PIN novo do seu cartão',
    pinHint:
      '6 algarismos que só você saiba: não sua data de nascimento, não 123456. A partir de agora você entra com ele e com o número do seu cartão.',
    again: 'O mesmo PIN, mais uma vez',
    button: 'Salvar meu PIN e entrar',
    done: 'Seu PIN foi salvo e você já entrou. A partir de agora você entra com o número do seu cartão e seu PIN.',
  },
  groups: {
    title: 'Cartões de conta',
    lead: 'Faça contas para pessoas que não têm e-mail e imprima um cartão para cada uma. Com ele a pessoa entra na primeira vez e escolhe um PIN que só ela sabe.',
    make: 'Fazer cartões',
    caption: 'Grupos, o mais novo primeiro',
    captionAll: 'Grupos de todas as pessoas que facilitam, o mais novo primeiro',
    head: { label: 'Grupo', cards: 'Cartões', used: 'Em uso', since: 'Desde' },
    none: 'Ainda não há cartões',
    noneWhat: 'Faça os primeiros com os nomes de um grupo.',
  },
  newGroup: {
    title: 'Faça cartões para um grupo',
    lead: 'Escreva só o nome pelo qual cada pessoa quer ser chamada. Pergunte antes: o nome é dela, e ela pode mudá-lo ao entrar.',
    label: 'Nome do grupo',
    labelHint:
      'Como “Tecelãs de Quinua, novembro”. Você e quem administra o site o veem; cada pessoa o encontra nos seus dados.',
    country: 'País do grupo',
    noCountry: 'Vários, ou não sei',
    language: 'Idioma dos cartões',
    names: 'Nomes, um por linha',
    namesHint: 'No máximo 60. Cada linha é um cartão.',
    once: 'A próxima página mostra os cartões com os códigos uma vez só. Deixe a impressora pronta, ou salve aquela página como PDF.',
    button: 'Fazer os cartões',
  },
  sheets: {
    title: 'Imprima os cartões',
    lead: (count) =>
      plural(count, {
        one: '1 cartão está pronto.',
        other: `${count} cartões estão prontos.`,
      }),
    once: 'Os códigos aparecem só nesta página e só agora. Imprima ou salve como PDF antes de sair: depois você só poderá fazer códigos novos.',
    how: 'Cabem oito em uma folha A4 ou carta, a 100%. Corte pelas linhas pontilhadas e entregue cada cartão em mãos à pessoa daquele nome.',
    print: 'Imprimir',
    printHow: 'Para imprimir, use o menu do seu navegador.',
    local: (origin) =>
      `Estes cartões levam a ${origin}, um endereço que só funciona nesta máquina. Antes de distribuir cartões, quem está a cargo da instalação precisa dar a ela o endereço público (BASE_URL).`,
    back: 'Já imprimi: ir para o grupo',
    toGroup: 'Ir para o grupo',
    already: 'Estes códigos já foram mostrados',
    alreadyWhy:
      'Essa página já tinha sido enviada, por isso nada foi feito duas vezes. Se você não conseguiu imprimir, faça códigos novos para os cartões que ninguém usou.',
  },
  printed: {
    site: 'CONECTA Pacífico',
    number: 'Número do cartão',
    code: 'Código, só para a primeira vez',
    qr: (name) => `Código QR que leva ${name} à primeira entrada`,
    scan: (address) => `Escaneie o quadrado com seu celular, ou abra ${address}`,
    firstTime: 'Na primeira vez, escreva o número e o código, e escolha seu PIN.',
    afterwards: 'Depois você entra com o número e seu PIN. Não diga seu PIN a ninguém.',
    lost: 'Perdeu? Avise quem lhe deu o cartão: você não perde nada.',
  },
  states: {
    unused: 'sem usar',
    expired: 'o tempo do código acabou',
    'in-use': 'em uso',
    renewed: 'código novo, sem usar',
    locked: 'bloqueado',
  },
  group: {
    newCodes: 'Códigos novos',
    newCodesWhy:
      'A impressora falhou, ou cartões se perderam antes do uso? Faça códigos novos para os cartões deste grupo que não têm PIN. Os códigos impressos antes deixam de servir.',
    newCodesButton: 'Fazer códigos novos e imprimir',
    caption: 'Cartões do grupo',
    head: { name: 'Nome', number: 'Número', state: 'Estado' },
  },
  card: {
    made: 'Feito em',
    used: 'Primeira entrada',
    never: 'nunca',
    code: 'Código novo',
    codeWhy:
      'Se ela perdeu o cartão ou esqueceu o PIN, dê um código novo para a mesma conta. Nada do que ela fez se perde. Confira que é ela quem pede.',
    codeEnds:
      'As sessões dela terminam, e o PIN e as chaves de acesso deixam de servir. O que o celular dela guarda sem sinal chega do mesmo jeito.',
    codeButton: 'Fazer um código novo e imprimir',
    mend: 'Corrigir o nome',
    name: 'Nome no cartão',
    nameHint: 'Só até ela usar o cartão. Se você mudar, imprima de novo.',
    remove: 'Remover este cartão',
    removeWhy: 'Ninguém o usou: a conta e o nome são apagados.',
    removed: 'O cartão foi removido.',
    hers: 'Ela já usa o cartão: só ela pode mudar o nome ou apagar a conta.',
  },
  mine: {
    title: 'Meu cartão e seu PIN',
    maker:
      'Quem fez seu cartão e quem administra o site podem dar a ele um código novo se você o perder. Com esse código dá para entrar na sua conta: por isso devem perguntar a você antes. Não veem seu PIN nem o que você faz.',
    noPin: 'Seu cartão tem um código novo. Entre com ele para escolher um PIN.',
    change: 'Mude o PIN do seu cartão',
    changeWhy: 'Ao mudar, suas outras sessões terminam. Este PIN é o do seu cartão, não o que desbloqueia seu celular.',
    current: 'PIN que seu cartão tem agora',
    changeButton: 'Mudar meu PIN',
    changed: 'O PIN do seu cartão mudou. Suas outras sessões terminaram.',
    addressTitle: 'Adicione um e-mail',
    addressWhy: 'Com um e-mail você pode entrar sem cartão e recuperar sua conta sem ajuda. O que você fez fica igual.',
    addressButton: 'Adicionar meu e-mail',
    endTitle: 'Entrar sem cartão',
    joined: (address) =>
      `Sua conta também tem o e-mail ${address}. Você pode pedir um link por e-mail a cada vez, ou escolher uma senha.`,
    password: 'Escolher uma senha',
    endWhy:
      'Seu cartão continua servindo. Se não precisa mais dele, encerre: o número e o PIN deixam de servir, e quem o fez não pode mais lhe dar um código. Não dá para desfazer.',
    endButton: 'Encerrar meu cartão',
    ended: 'Seu cartão foi encerrado. A partir de agora você entra com seu e-mail.',
  },
  address: {
    title: 'Adicione um e-mail',
    lead: 'Enviamos uma mensagem para confirmar. Enquanto você não abrir o link nada muda, e seu cartão continua servindo.',
    pinHint: 'Para que ninguém que pegue seu celular possa adicionar um e-mail.',
    button: 'Enviar a mensagem',
  },
}
