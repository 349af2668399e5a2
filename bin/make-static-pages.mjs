// The pages that must work when nothing else does: static/errors/ for the proxy, offline and not-sent for the phone.
// Each stands alone, in the three languages at once; all share one style, so one hash allows it. Run by hand.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../static/', import.meta.url)
const [, mark] = readFileSync(new URL('mark.svg', folder), 'utf8').match(/ d="([^"]+)"/)

const style =
  ':root{color-scheme:light dark;--p:#fbf7f0;--i:#221c17;--m:#5e5348;--l:#d9cfc1;--a:#27407a;--g:#a3223b}' +
  '@media(prefers-color-scheme:dark){:root{--p:#17130f;--i:#f3ece1;--m:#b9ac9c;--l:#40372e;--a:#9db4f0;--g:#f08a9b}}' +
  'body{max-width:34rem;margin:0 auto;padding:2.5rem 1rem;background:var(--p);color:var(--i);font:1.125rem/1.5 system-ui,sans-serif}' +
  'svg{width:3rem;fill:var(--g)}header{font:700 1.25rem/1 Georgia,serif;display:flex;align-items:center;gap:.6rem}' +
  'section{margin-top:2rem;padding-top:1.5rem;border-top:3px dotted var(--l)}h1,h2{margin:0;font:700 1.625rem/1.2 Georgia,serif}' +
  'p{margin:.75rem 0 0}a{color:var(--a);display:inline-block;padding:.6rem 0;font-weight:600}small{color:var(--m)}'

const home = { es: ['/es', 'Ir al inicio'], en: ['/en', 'Go to the home page'], pt: ['/pt', 'Ir para o início'] }
const again = { es: ['', 'Intentar de nuevo'], en: ['', 'Try again'], pt: ['', 'Tentar de novo'] }

const phone = {
  es: ['/es/learning/phone', 'Mira lo que está en este teléfono'],
  en: ['/en/learning/phone', 'See what is on this phone'],
  pt: ['/pt/learning/phone', 'Veja o que está neste telefone'],
}

const kept = {
  es: 'No es culpa tuya. Lo que habías guardado sigue ahí. Espera un minuto e intenta de nuevo.',
  en: 'It is not your fault. What you had saved is still there. Wait a minute and try again.',
  pt: 'Não é culpa sua. O que você salvou continua lá. Espere um minuto e tente de novo.',
}

const pages = {
  'errors/404': {
    link: home,
    title: { es: 'No encontramos esa página', en: 'We cannot find that page', pt: 'Não encontramos essa página' },
    text: {
      es: 'Puede que la dirección tenga un error o que la página haya cambiado de lugar.',
      en: 'The address may be mistyped, or the page has moved.',
      pt: 'O endereço pode ter um erro, ou a página mudou de lugar.',
    },
  },
  'errors/500': {
    link: again,
    title: { es: 'Algo falló de nuestro lado', en: 'Something failed on our side', pt: 'Algo falhou do nosso lado' },
    text: kept,
  },
  'errors/502': {
    link: again,
    title: { es: 'El servidor no responde', en: 'The server does not answer', pt: 'O servidor não responde' },
    text: kept,
  },
  'errors/503': {
    link: again,
    title: { es: 'Volvemos en unos minutos', en: 'We will be back in a few minutes', pt: 'Voltamos em alguns minutos' },
    text: {
      es: 'Estamos cambiando algo o hay mucha gente a la vez. Lo que habías guardado sigue ahí.',
      en: 'We are changing something, or many people came at once. What you had saved is still there.',
      pt: 'Estamos mudando algo ou há muita gente ao mesmo tempo. O que você salvou continua lá.',
    },
  },
  offline: {
    link: again,
    more: phone,
    title: { es: 'Estás sin señal', en: 'You are offline', pt: 'Você está sem sinal' },
    text: {
      es: 'Esta página no está guardada en tu teléfono. Las que guardaste se abren igual, y lo que respondas se envía cuando vuelva la señal.',
      en: 'This page is not kept on your phone. Those that you kept still open, and what you answer is sent once the signal is back.',
      pt: 'Esta página não está guardada no seu telefone. As que você guardou abrem assim mesmo, e o que você responder é enviado quando o sinal voltar.',
    },
  },
  // A link to try again would ask for the address and leave behind what was typed: only reloading sends it.
  'not-sent': {
    link: phone,
    title: { es: 'No se pudo enviar', en: 'It could not be sent', pt: 'Não foi possível enviar' },
    text: {
      es: 'Estás sin señal, y lo que escribiste todavía no se envió. Deja esta página abierta y recárgala cuando vuelva la señal: se envía tal como lo escribiste.',
      en: 'You are offline, and what you wrote was not sent yet. Leave this page open and reload it once the signal is back: it is sent just as you wrote it.',
      pt: 'Você está sem sinal, e o que você escreveu ainda não foi enviado. Deixe esta página aberta e recarregue quando o sinal voltar: tudo é enviado como você escreveu.',
    },
  },
}

mkdirSync(new URL('errors/', folder), { recursive: true })
for (const [name, page] of Object.entries(pages)) writeFileSync(new URL(`${name}.html`, folder), whole(page))

function whole({ title, text, link, more = {} }) {
  const sections = Object.keys(title).map((language, at) => {
    const heading = at === 0 ? 'h1' : 'h2'
    const [href, words] = link[language]
    const [also, alsoWords] = more[language] ?? []
    const second = also ? `<br><a href="${also}">${alsoWords}</a>` : ''
    return `<section lang="${language}"><${heading}>${title[language]}</${heading}><p>${text[language]}</p><a href="${href}">${words}</a>${second}</section>`
  })
  return `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${Object.values(title).join(' · ')}</title>
<style>${style}</style>
<header><svg viewBox="0 0 32 32" aria-hidden="true"><path d="${mark}"/></svg>CONECTA Pacífico</header>
<main>
${sections.join('\n')}
</main>
</html>
`
}
