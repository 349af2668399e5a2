import type { Child } from 'hono/jsx'

interface FigureProps {
  caption: Child
  /** Where it comes from: author, community, licence, date. */
  source?: Child
  /** Language of its words, where it is not the page's. */
  lang?: string | undefined
  children: Child
}

export function Figure({ caption, source, lang, children }: FigureProps) {
  return (
    <figure class="figure" lang={lang}>
      <div class="figure__picture">{children}</div>
      <figcaption class="figure__caption">
        {caption}
        {source ? <span class="figure__source">{source}</span> : null}
      </figcaption>
    </figure>
  )
}

interface PictureProps {
  src: string
  /** What it shows, for whoever does not see it. */
  description: string
  width: number
  height: number
}

export function Picture({ src, description, width, height }: PictureProps) {
  return <img src={src} alt={description} width={width} height={height} loading="lazy" decoding="async" />
}

interface WaitingPictureProps extends PictureProps {
  words: {
    /** What the link says, with the weight: 'See the figure (12 kB)'. */
    see: string
    /** Said when it did not come. */
    failed: string
    /** Language of these words, where it is not the picture's. */
    lang?: string | undefined
  }
}

/** The room of a picture and what it shows; the picture itself comes when it is asked for, in its place where there is script. */
export function WaitingPicture({ src, description, width, height, words }: WaitingPictureProps) {
  return (
    <waiting-picture class="figure__waiting" alt={description} width={width} height={height}>
      <svg class="figure__room" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
      <div class="figure__words">
        <p>{description}</p>
        <p lang={words.lang}>
          <a class="figure__ask" href={src}>
            {words.see}
          </a>
        </p>
        <p class="figure__failed" lang={words.lang} hidden>
          {words.failed}
        </p>
      </div>
    </waiting-picture>
  )
}
