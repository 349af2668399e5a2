import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { ValueKind } from '../fault-values.ts'
import type { en } from './en.ts'

const kinds: Record<ValueKind, string> = {
  text: 'um texto (entre aspas se for um número ou tiver “: ” ou “#”)',
  number: 'um número, com ponto para os decimais e sem aspas',
  'whole-number': 'um número inteiro, sem aspas',
  'yes-or-no': 'true ou false, sem aspas',
  list: 'uma lista',
  group: 'um grupo de chaves',
}

export const pt: TranslationOf<typeof en> = {
  line: (line) => `linha ${line}`,
  faults: {
    'not-a-zip': () => 'Isto não é um zip que se possa ler. Compacte de novo a pasta do curso como .zip.',
    'not-a-folder': () => 'Isto não é uma pasta. Indique a pasta que contém course.yaml, ou um zip dela.',
    'nothing-inside': () => 'Não há nenhum arquivo dentro. Indique a pasta que contém course.yaml, ou um zip dela.',
    'zip-encrypted': () => 'Este arquivo tem senha. Compacte o curso de novo sem ela.',
    'zip-grows-too-much': ({ times }) =>
      `Ao abrir, o zip cresce mais de ${times} vezes, como em um ataque. Compacte de novo a pasta do curso.`,
    'file-damaged': () => 'Este arquivo sai danificado do zip. Compacte de novo a pasta do curso.',
    'too-many-files': ({ most }) => `Há mais de ${most} arquivos. Retire os que o curso não usa.`,
    'file-too-big': ({ megabytes }) => `O arquivo pesa mais de ${megabytes} MB. Deixe-o mais leve.`,
    'course-too-big': ({ megabytes }) =>
      `O curso inteiro pesa mais de ${megabytes} MB. Deixe mais leves as imagens e gravações.`,
    'path-leaves-folder': ({ path }) =>
      `O caminho “${path}” sai da pasta do curso. Compacte a pasta de novo, com caminhos simples.`,
    'not-a-plain-file': () => 'Isto é um link ou um arquivo especial. Ponha no lugar o próprio arquivo.',
    'duplicate-file': () => 'O zip tem este arquivo duas vezes. Deixe um.',
    'names-differ-by-case': ({ other }) =>
      `O nome só se distingue de “${other}” pelas maiúsculas, e alguns computadores guardam só um dos dois. Mude um.`,
    'names-differ-by-form': ({ other }) =>
      `O nome parece igual a “${other}”: só muda como os acentos estão escritos. Mude um, sem acentos.`,
    'hidden-file': () => 'Arquivos ocultos e pastas do sistema não fazem parte de um curso. Retire-o.',
    'bad-file-name': () => 'Nos nomes de arquivo use só minúsculas sem acento, números, hífen e ponto. Mude o nome.',
    'unexpected-file': () =>
      'Um curso não leva este arquivo. Use course.yaml, glossary.IDIOMA.yaml, lessons/LIÇÃO.IDIOMA.md, e media/ para .svg .webp .jpg .png .opus .mp4 .webm; retire o resto.',
    'file-missing': () => 'Falta este arquivo. Coloque-o na pasta do curso.',
    'not-utf8': () => 'O texto não está em UTF-8. Salve o arquivo de novo com a codificação UTF-8.',
    'not-nfc': () =>
      'Aqui os acentos estão escritos como sinais à parte. Digite de novo as letras com acento, ou salve o texto na forma NFC.',
    'control-character': () => 'Aqui há um caractere de controle que não se vê. Apague-o ou digite a linha de novo.',
    'text-file-too-long': ({ kilobytes }) => `O texto passa de ${kilobytes} kB. Divida-o em lições mais curtas.`,
    'more-faults': ({ count }) => `Falhas que não estão aqui: ${count}. Corrija primeiro estas e verifique de novo.`,

    'yaml-empty': () => 'Aqui não há nada. Escreva as chaves e os valores.',
    'yaml-broken': ({ code }) =>
      `A partir daqui não se consegue ler (${code}). Confira o recuo, as aspas sem fechar, e ponha entre aspas os textos com “: ” ou “ #”.`,
    'yaml-key-twice': () => 'Esta chave está duas vezes no mesmo grupo. Deixe uma.',
    'yaml-alias': () => 'Não são permitidas referências com *. Escreva o próprio valor.',
    'yaml-tag': () => 'Não são permitidos tipos com !. Ponha o texto entre aspas.',
    'yaml-too-many-keys': ({ most }) => `Há mais de ${most} chaves. Retire as que não fazem falta.`,
    'key-unknown': ({ key, known }) =>
      `A chave “${key}” não é conhecida aqui. Corrija ou retire; conhecidas: ${known}.`,
    'comma-splits-text': ({ text }) =>
      `“${text}” foi lido como uma chave, porque dentro de { } uma vírgula termina o texto. Ponha o texto todo entre aspas.`,
    'key-missing': ({ key }) => `Falta “${key}”. Acrescente.`,
    'value-empty': ({ key }) => `“${key}” está vazia. Escreva o valor.`,
    'value-wrong-kind': ({ key, kind }) => `“${key}” deve ser ${kinds[kind]}.`,
    'value-not-listed': ({ key, value, allowed }) => `“${key}” diz “${value}”. Escolha um destes: ${allowed}.`,
    'value-bad-shape': ({ key, example }) => `“${key}” não está bem escrita. Escreva assim: ${example}`,
    'value-too-small': ({ key, least }) => `“${key}” deve ser ${least} ou mais.`,
    'value-too-big': ({ key, most }) => `“${key}” deve ser ${most} ou menos.`,
    'text-too-long': ({ key, most }) => `“${key}” passa de ${most} caracteres. Encurte.`,
    'list-too-short': ({ key, least }) => `“${key}” precisa de pelo menos ${least}. Acrescente o que falta.`,
    'list-too-long': ({ key, most }) => `“${key}” tem mais de ${most}. Retire alguns.`,
    'value-twice': ({ key, value }) => `“${value}” está duas vezes em “${key}”. Deixe um.`,

    'slug-is-not-folder': ({ slug, folder }) => `O slug é “${slug}” e a pasta “${folder}”. Dê o mesmo nome aos dois.`,
    'language-unknown': ({ language }) => `“${language}” não é um código de idioma. Escreva como es, pt, pt-BR ou qu.`,
    'text-language-missing': ({ key, language }) => `“${key}” não tem texto em “${language}”. Acrescente.`,
    'text-language-unlisted': ({ key, language }) =>
      `“${key}” tem um texto em “${language}”, que não está entre os idiomas do curso. Acrescente o idioma ou retire o texto.`,
    'file-language-unlisted': ({ language }) =>
      `O idioma “${language}” deste arquivo não está entre os idiomas do curso. Acrescente em course.yaml ou retire o arquivo.`,
    'open-without-lessons': () =>
      'Um curso aberto tem módulos com lições. Acrescente “modules”, ou escreva “status: announced”.',
    'open-without-mark': () => 'Um curso aberto diz a nota do certificado. Acrescente “completion: { mark: 70 }”.',
    'announced-with-lessons': () =>
      'Um curso anunciado ainda não tem lições. Retire “modules”, ou escreva “status: open”.',
    'lesson-file-missing': ({ lesson, language }) =>
      `Falta a lição “${lesson}” em “${language}”. Escreva este arquivo.`,
    'lesson-not-listed': ({ lesson }) =>
      `Nenhum módulo de course.yaml lista a lição “${lesson}”. Liste-a ou retire o arquivo.`,
    'lesson-twice': ({ lesson }) => `A lição “${lesson}” está listada duas vezes. Deixe uma.`,
    'glossary-file-missing': ({ language }) =>
      `Falta o glossário em “${language}”. Escreva este arquivo, com as mesmas chaves.`,
    'glossary-key-missing': ({ key, language, other }) =>
      `A palavra “${key}” de ${other} falta em “${language}”. Acrescente.`,
    'programme-course-missing': ({ course }) => `Não existe o curso “${course}”. Corrija o nome ou retire.`,
    'programme-course-elsewhere': ({ course, programme }) =>
      `O curso “${course}” não diz “programme: ${programme}” no seu course.yaml. Escreva lá, ou retire o curso daqui.`,
    'programme-missing': ({ programme }) => `Não existe o programa “${programme}”. Corrija o nome.`,
    'programme-course-unlisted': ({ programme }) =>
      `O programa “${programme}” não lista este curso. Acrescente no arquivo do programa.`,

    'front-matter-missing': () =>
      'A lição deve começar com uma linha “---”, depois title, summary e minutes, e outra “---”. Acrescente.',
    'lesson-empty': () => 'A lição não tem texto. Escreva.',
    'lesson-too-deep': () =>
      'Há citações, listas ou blocos ::: dentro de outros, ou são demais. Escreva de forma mais plana.',
    'lesson-too-many-marks': ({ most }) =>
      `Há mais de ${most} sinais * _ [ ] sem uma linha vazia no meio. Divida o texto em parágrafos.`,
    'html-refused': () => 'HTML não é permitido. Use Markdown; para mostrar um “<”, escreva “\\<”.',
    'heading-level': ({ level }) =>
      `Este é um título de nível ${level}. Use ## para as partes e ### dentro delas; o título da lição fica no começo.`,
    'heading-skips': () => 'Há um ### antes de qualquer ##. Use ## aqui.',
    'heading-empty': () => 'O título não tem palavras. Escreva ou retire.',
    'heading-in-block': () => 'Um título não pode ficar dentro de um bloco :::, uma lista ou uma citação. Tire-o dali.',
    'link-without-words': ({ url }) => `O link para “${url}” não tem palavras. Escreva aonde leva.`,
    'link-not-allowed': ({ url }) => `O link “${url}” não é permitido. Use https://…, lesson:LIÇÃO ou glossary:CHAVE.`,
    'link-by-reference': () =>
      'Links e imagens por referência não são permitidos. Escreva o endereço no lugar: [palavras](https://…).',
    'link-to-unknown-lesson': ({ lesson }) => `O curso não tem a lição “${lesson}”. Corrija o link.`,
    'link-to-unknown-word': ({ key }) =>
      `O glossário deste idioma não tem a palavra “${key}”. Acrescente ou corrija o link.`,
    'image-without-description': () =>
      'A imagem não tem descrição. Escreva o que ela mostra entre os colchetes: ![o que mostra](…).',
    'image-without-caption': () =>
      'A imagem não tem legenda. Escreva entre aspas depois do endereço: (../media/x.svg "Legenda").',
    'image-not-alone': () => 'A imagem deve ficar sozinha, com uma linha vazia antes e outra depois.',
    'media-outside': ({ path }) =>
      `“${path}” não é um arquivo da pasta media do curso. Ponha o arquivo ali e escreva ../media/NOME.`,
    'media-missing': ({ path }) => `O arquivo ${path} não existe. Acrescente ou corrija o nome.`,
    'media-wrong-kind': ({ path, allowed }) =>
      `${path} não pode ser mostrado aqui. Use um arquivo do tipo: ${allowed}.`,
    'block-unknown': ({ block, known }) => `“${block}” não é conhecido. Use um destes: ${known}.`,
    'block-not-closed': ({ block }) =>
      `O bloco :::${block} não termina. Escreva ::: em uma linha à parte onde ele termina.`,
    'block-empty': ({ block }) => `O bloco :::${block} não tem nada dentro. Escreva ou retire.`,
    'block-inside-block': ({ block }) =>
      `“${block}” está dentro de outro bloco, uma lista ou uma citação. Tire-o dali.`,
    'block-attribute-unknown': ({ block, attribute, known }) =>
      `:::${block} não leva “${attribute}”. Retire; pode levar: ${known || 'nada'}.`,
    'block-attribute-missing': ({ block, attribute }) =>
      `Em :::${block} falta ${attribute}. Escreva :::${block}{${attribute}="…"}.`,
    'fence-unknown': ({ fence, known }) => `Um bloco \`\`\`${fence} não é conhecido. Use um destes: ${known}.`,

    'activity-id-twice': ({ id, file, line }) =>
      `O id “${id}” já está em ${file}, linha ${line}. Dê outro a esta atividade.`,
    'option-id-twice': ({ id }) => `O id “${id}” está duas vezes nesta lista. Dê um próprio a cada item.`,
    'correct-option-missing': () => 'Nenhuma opção está correta. Escreva “correct: true” na que está.',
    'correct-option-twice': () => 'Há mais de uma opção correta. Deixe uma, ou use o tipo many-choices.',
    'gap-without-key': ({ gap }) =>
      `O texto tem a lacuna {${gap}} e “gaps” não tem essa chave. Acrescente, em minúsculas sem acento, números e hífen.`,
    'key-without-gap': ({ gap }) => `A lacuna “${gap}” não está no texto. Escreva {${gap}} no lugar dela, ou retire.`,
    'gap-twice': ({ gap }) => `A lacuna {${gap}} está duas vezes no texto. Dê outra chave à segunda.`,
    'gap-needs-one-kind': ({ gap }) =>
      `A lacuna “${gap}” precisa de “options” com “answer”, ou de “accept”. Escreva uma das duas coisas.`,
    'gap-answer-unknown': ({ gap, answer }) =>
      `A resposta “${answer}” da lacuna “${gap}” não é o id de nenhuma das opções dela. Corrija.`,
    'pool-too-small': ({ pick, questions }) =>
      `Escolhe ${pick} e tem ${questions} perguntas. Acrescente perguntas ou escolha menos.`,
    'pool-question-kind': ({ type, allowed }) =>
      `Um banco de perguntas não pode ter “${type}”. Use um destes tipos: ${allowed}.`,
    'activity-language-missing': ({ id, language }) =>
      `Falta a atividade “${id}” em “${language}”. Acrescente neste arquivo.`,
    'activity-order-differs': ({ id, other }) =>
      `A atividade “${id}” está em outra ordem que em ${other}. Use a mesma ordem.`,
    'activity-differs': ({ id, key, other }) =>
      `Na atividade “${id}”, “${key}” não coincide com ${other}. Use os mesmos ids, respostas e números, na mesma ordem.`,

    'media-unused': () => 'Nenhuma lição usa este arquivo. Use ou retire.',
    'media-content-differs': ({ extension, found }) =>
      `O nome diz .${extension} e o conteúdo é ${found === '?' ? 'outra coisa' : found}. Exporte o arquivo de novo no formato certo.`,
    'svg-broken': () => 'A partir daqui o desenho não é XML bem formado. Exporte de novo.',
    'svg-doctype': () => 'O desenho tem um DOCTYPE. Retire.',
    'svg-instruction': () => 'O desenho tem uma instrução “<?…?>”. Retire.',
    'svg-element': ({ element }) =>
      `O desenho tem <${element}>, que não é permitido. Exporte como SVG simples: só formas e texto.`,
    'svg-attribute': ({ element, attribute }) =>
      `“${attribute}” não é permitido em <${element}>. Retire; as cores vão em atributos como fill, não em style.`,
    'svg-reference': ({ attribute }) => `“${attribute}” aponta para algo fora do desenho. Use só referências como #id.`,
    'svg-use-nested': () => 'Há um <use> dentro de algo que também pode ser copiado. Desenhe a forma no lugar dele.',
    'svg-too-many-elements': ({ most }) => `O desenho tem mais de ${most} elementos. Simplifique, ou faça um .webp.`,
    'svg-without-size': () => 'O desenho não diz o seu tamanho. Acrescente viewBox="0 0 LARGURA ALTURA" em <svg>.',
    'picture-broken': () => 'A imagem não pode ser lida. Exporte de novo.',
    'picture-too-heavy': ({ kilobytes, most }) =>
      `A imagem pesa ${kilobytes} kB, e o máximo é ${most}. Diminua, ou salve como .webp.`,
    'picture-too-large': ({ megapixels, most }) =>
      `A imagem tem ${megapixels} milhões de pixels, e o máximo é ${most}. Diminua.`,
    'picture-tells-place': () => 'A imagem diz onde foi tirada. Retire os dados de localização e salve de novo.',
    'audio-not-opus': ({ name }) =>
      `O som não é Ogg Opus de um ou dois canais. Converta: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
    'audio-broken': () =>
      'O arquivo de som está danificado ou vazio. Converta de novo: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 out.opus',
    'audio-too-heavy': ({ kilobits, most, name }) =>
      `O som gasta ${kilobits} kbit/s, e o máximo é ${most}. Converta: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
  },
  sectors: {
    publishing: 'Editorial',
    music: 'Música',
    'performing-arts': 'Artes cênicas',
    audiovisual: 'Audiovisual',
    heritage: 'Patrimônio cultural',
    'other-trades': 'Outros ofícios',
  },
  lesson: {
    example: 'Exemplo',
    do: 'Faça agora',
    remember: 'Lembre-se',
    country: 'No seu país',
    table: (number) => `Tabela ${number}`,
  },
}
