interface ShareProps {
  /** Whole address, with https. */
  url: string
  title: string
  words: { share: string; whatsapp: string }
}

/** A WhatsApp link; where the browser can share by itself, the element `share-action` offers that instead. */
export function Share({ url, title, words }: ShareProps) {
  return (
    <share-action class="share" url={url} title-text={title} label={words.share}>
      <a
        class="button button--quiet"
        href={`https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`}
        rel="noopener"
      >
        {words.whatsapp}
      </a>
    </share-action>
  )
}
