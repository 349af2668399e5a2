import type { Locale } from '#kernel/i18n/locales.ts'
import { Callout } from './callout.tsx'

const words = {
  es: {
    example: 'Ejemplo',
    exampleTitle: 'Una libreta cosida a mano',
    exampleText: 'Rosa cose una libreta en dos horas. Si cuenta solo el papel, regala su tiempo.',
    do: 'Hazlo ahora',
    doText: 'Toma tu pieza. Anota tres materiales y cuánto pagaste por cada uno.',
    remember: 'Recuerda',
    rememberText: 'Tu hora también es un costo.',
    country: 'Depende de tu país',
    countryText: 'El impuesto a la venta cambia. Mira la página de tu administración tributaria.',
  },
  en: {
    example: 'Example',
    exampleTitle: 'A hand-sewn notebook',
    exampleText: 'Rosa sews a notebook in two hours. If she counts only the paper, she gives her time away.',
    do: 'Do it now',
    doText: 'Take your piece. Write down three materials and what you paid for each.',
    remember: 'Remember',
    rememberText: 'Your hour is a cost too.',
    country: 'It depends on your country',
    countryText: 'Sales tax differs. Look at the page of your tax administration.',
  },
  pt: {
    example: 'Exemplo',
    exampleTitle: 'Um caderno costurado à mão',
    exampleText: 'Rosa costura um caderno em duas horas. Se conta só o papel, dá seu tempo de graça.',
    do: 'Faça agora',
    doText: 'Pegue sua peça. Anote três materiais e quanto pagou por cada um.',
    remember: 'Lembre',
    rememberText: 'Sua hora também é um custo.',
    country: 'Depende do seu país',
    countryText: 'O imposto sobre a venda muda. Veja a página da sua administração tributária.',
  },
}

export function CalloutExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      <Callout kind="example" word={say.example} title={say.exampleTitle}>
        <p>{say.exampleText}</p>
      </Callout>
      <Callout kind="do" word={say.do}>
        <p>{say.doText}</p>
      </Callout>
      <Callout kind="remember" word={say.remember}>
        <p>{say.rememberText}</p>
      </Callout>
      <Callout kind="country" word={say.country}>
        <p>{say.countryText}</p>
      </Callout>
    </div>
  )
}
