import { sizeOf } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Figure, WaitingPicture } from '#ui/figure/figure.tsx'
import { messages } from '../../messages/pages/messages.ts'
import type { Face, ShownWork } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'
import { smallOf, WorkFigure } from '../works/page.tsx'

interface GalleryProps {
  locale: Locale
  face: Face
  savesData: boolean
}

/** Its works; whoever saves data reads what each shows and weighs, and asks for it. */
export function Gallery({ locale, face, savesData }: GalleryProps) {
  if (!face.works.length) return null
  const [language] = Object.keys(face.texts)
  const lang = language === locale ? undefined : language
  return (
    <section class="stack" aria-labelledby="works">
      <h2 id="works">{messages[locale].organisation.works}</h2>
      <div class="organisation__works">
        {face.works.map((work) =>
          savesData ? <Waiting locale={locale} work={work} lang={lang} /> : <WorkFigure work={work} lang={lang} />,
        )}
      </div>
    </section>
  )
}

function Waiting({ locale, work, lang }: { locale: Locale; work: ShownWork; lang: string | undefined }) {
  const say = messages[locale].organisation
  return (
    <Figure caption={work.title} source={work.credit} lang={lang}>
      <WaitingPicture
        src={directoryUrls.picture.href({ work: work.id, size: 'small' })}
        description={work.description}
        {...smallOf(work)}
        words={{ see: say.seePicture(sizeOf(work.smallBytes, locale)), failed: say.pictureFailed, lang: locale }}
      />
    </Figure>
  )
}
