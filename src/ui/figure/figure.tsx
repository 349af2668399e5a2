import type { Child } from 'hono/jsx'

interface FigureProps {
  caption: Child
  /** Where it comes from: author, community, licence, date. */
  source?: Child
  children: Child
}

export function Figure({ caption, source, children }: FigureProps) {
  return (
    <figure class="figure">
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
