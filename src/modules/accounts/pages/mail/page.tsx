import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Empty } from '#ui/empty/empty.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/messages.ts'
import type { Mail } from '../../queries/mail.ts'

interface MailPageProps {
  shell: Shell
  zone: string
  /** The words are shown, since no server sends them. */
  isKept: boolean
  mailDays: number
  mail: readonly Mail[]
  first: string | undefined
  next: string | undefined
}

export function MailPage({ shell, zone, isKept, mailDays, mail, first, next }: MailPageProps) {
  const all = messages[shell.locale]
  const say = all.mail
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/mail">
      <h1>{say.title}</h1>
      <p>
        {isKept ? say.keptLead : say.sentLead} {say.days(mailDays)}
      </p>
      {mail.length ? (
        <section class="stack stack--wide" aria-label={say.caption}>
          {mail.map((letter) => (
            <Letter letter={letter} shell={shell} zone={zone} isKept={isKept} />
          ))}
        </section>
      ) : (
        <Empty title={say.none}>
          <p>{say.noneWhat}</p>
        </Empty>
      )}
      <Pagination
        label={all.pages}
        first={first ? { href: first, text: all.first } : undefined}
        next={next ? { href: next, text: all.next } : undefined}
      />
    </Layout>
  )
}

interface LetterProps {
  letter: Mail
  shell: Shell
  zone: string
  isKept: boolean
}

function Letter({ letter, shell: { locale }, zone, isKept }: LetterProps) {
  const say = messages[locale].mail
  return (
    <article class="stack mail__letter">
      <h2 class="mail__subject">{letter.subject}</h2>
      <Facts
        facts={[
          { term: say.to, detail: letter.recipient },
          { term: say.written, detail: formatInstant(letter.createdAt, locale, zone) },
          { term: say.state, detail: stateOf(letter, locale, zone) },
        ]}
      />
      {isKept && letter.text ? <div class="mail__text">{paragraphs(letter.text)}</div> : null}
    </article>
  )
}

function stateOf({ sentAt, error }: Mail, locale: Shell['locale'], zone: string) {
  const say = messages[locale].mail
  if (sentAt) return say.sent(formatInstant(sentAt, locale, zone))
  return error ? say.failed(error) : say.waiting
}

function paragraphs(text: string) {
  return text.split('\n\n').map((paragraph) => <p>{paragraph.split('\n').map(linked)}</p>)
}

function linked(line: string) {
  return /^https?:\/\//.test(line) ? <a href={line}>{line}</a> : `${line} `
}
