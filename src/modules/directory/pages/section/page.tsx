import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/owner/messages.ts'
import type { Organisation } from '../../queries/organisations.ts'
import { directoryUrls } from '../../urls.ts'
import type { Filling } from '../edit/filling.tsx'
import type { Section } from '../edit/sections/section.ts'
import { type SectionName, sections } from '../edit/sections/sections.ts'
import { OwnerTrail } from '../owner-trail.tsx'
import { faultList } from '../worded-faults.ts'

interface SectionPageProps {
  shell: Shell
  organisation: Organisation
  name: SectionName
  of: Filling
  refusal: 'tooMany' | 'changedMeanwhile' | undefined
}

/** Sections in which more rows may be wanted. */
const inRows: readonly SectionName[] = ['offers', 'seeks', 'contact', 'initiative', 'figures']

export function SectionPage({ shell, organisation, name, of, refusal }: SectionPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const { slug, content, revision } = organisation
  const { Fields }: Section = sections[name]
  const back = directoryUrls.edit.href({ locale, organisation: slug })
  return (
    <Layout shell={shell} title={`${say.sections[name]} – ${content.name}`} robots="noindex" styles="directory/edit">
      <ErrorSummary title={say.problem} errors={faultList(of.faults)} />
      <OwnerTrail locale={locale} steps={[{ href: back, text: content.name }, { text: say.sections[name] }]} />
      <h1>{say.sections[name]}</h1>
      {refusal ? (
        <Notice kind="warning" live>
          {say.edit[refusal]}
        </Notice>
      ) : null}
      <Form action={directoryUrls.section.href({ locale, organisation: slug, section: name })}>
        <input type="hidden" name="revision" value={revision} />
        <Fields of={of} />
        <FormActions>
          <Button>{say.save}</Button>
          {inRows.includes(name) ? (
            <Button kind="quiet" name="more" value="yes">
              {say.more}
            </Button>
          ) : null}
          <a href={back}>{say.cancel}</a>
        </FormActions>
      </Form>
    </Layout>
  )
}
