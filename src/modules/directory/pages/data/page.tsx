import { aboutSize, sizeOf } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/out/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { type FieldForm, fieldForms } from '../../records/field-forms.ts'
import { recordFields } from '../../records/record.ts'
import { directoryUrls } from '../../urls.ts'

interface DataPageProps {
  shell: Shell
  /** On which anything changed last, in words. */
  day: string
  bytes: { csv: number; jsonl: number; jsonld: number; description: number }
}

const formatVersion = '1.0'

export function DataPage({ shell, day, bytes }: DataPageProps) {
  const { locale } = shell
  const { data: say } = messages[locale]
  const files = (['csv', 'jsonl', 'jsonld'] as const).map((form) => ({
    href: directoryUrls.dataset.href({ file: `organisations.${form}` }),
    text: say.file(say.whole[form], aboutSize(bytes[form], locale)),
  }))
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="directory/organisation">
      <div class="stack stack--wide">
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[
            { href: directoryUrls.directory.href({ locale }), text: pages[locale].directory.title },
            { text: say.title },
          ]}
        />
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <Facts
          facts={[
            { term: say.version, detail: formatVersion },
            { term: say.day, detail: day },
          ]}
        />
        <Part id="licence" title={say.licence} text={say.licenceWhat} links={[]} />
        <Part id="files" title={say.files} links={files} />
        <Part
          id="api"
          title={say.api}
          text={say.apiWhat}
          links={[
            { href: directoryUrls.apiList.href({}), text: say.apiList },
            {
              href: directoryUrls.apiDescription.href({}),
              text: say.file(say.apiDescription, sizeOf(bytes.description, locale)),
            },
          ]}
        />
        <Part
          id="feeds"
          title={say.feeds}
          text={say.feedsWhat}
          links={(['atom', 'json'] as const).map((format) => ({
            href: directoryUrls.feed.href({ locale, format }),
            text: say[format],
          }))}
        />
        <Dictionary locale={locale} />
      </div>
    </Layout>
  )
}

function Dictionary({ locale }: { locale: Locale }) {
  const { data: say, fields } = messages[locale]
  return (
    <Table
      id="dictionary"
      caption={say.dictionary}
      head={Object.values(say.head)}
      rows={recordFields.map((field) => [<code>{field}</code>, fields[field], formWords(fieldForms[field], locale)])}
    />
  )
}

interface PartProps {
  id: string
  title: string
  text?: string
  links: readonly { href: string; text: string }[]
}

function Part({ id, title, text, links }: PartProps) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text ? <p>{text}</p> : null}
      {links.length ? (
        <ul class="organisation__ways">
          {links.map(({ href, text: words }) => (
            <li>
              <a class="organisation__way" href={href}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function formWords({ type, codes, isNullable }: FieldForm, locale: Locale) {
  const say = messages[locale].data
  const what = codes ? say.codes(codes) : type
  return isNullable ? `${what}, ${say.nullable}` : what
}
