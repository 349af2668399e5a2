import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import { type DiagnosisAnswers, diagnosisOptions, diagnosisQuestions } from '../../rules/diagnosis.ts'
import { learningUrls } from '../../urls.ts'

interface DiagnosisPageProps {
  shell: Shell
  answers: DiagnosisAnswers
  isEmpty: boolean
}

export function DiagnosisPage({ shell, answers, isEmpty }: DiagnosisPageProps) {
  const { locale } = shell
  const say = messages[locale].diagnosis
  const errors = isEmpty ? [{ id: diagnosisQuestions[0].id, text: say.choose }] : []
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="learning/diagnosis" band="diagnosis">
      <ErrorSummary title={messages[locale].lesson.problem} errors={errors} />
      <header class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </header>
      <Form action={learningUrls.diagnosis.href({ locale })}>
        <ol class="diagnosis__questions">
          {diagnosisQuestions.map(({ id }) => (
            <li>
              <Radios
                id={id}
                legend={say.questions[id]}
                value={answers[id]}
                choices={diagnosisOptions.map((value) => ({ value, text: say.options[value] }))}
              />
            </li>
          ))}
        </ol>
        <FormActions>
          <Button>{say.send}</Button>
          <a href={learningUrls.catalogue.href({ locale })}>{say.skip}</a>
        </FormActions>
      </Form>
    </Layout>
  )
}
