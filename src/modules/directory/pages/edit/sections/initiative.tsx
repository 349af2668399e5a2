import { messages } from '../../../messages/owner/messages.ts'
import { vocabulary } from '../../../messages/vocabulary/vocabulary.ts'
import { blankInitiative, figureKinds, financings, seats, stages } from '../../../rules/content.ts'
import { listAt } from '../../../rules/given.ts'
import { AreaPart, ChecksPart, choicesOf, type Filling, NumberPart, rowsOf, SelectPart, TextPart } from '../filling.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Row } from '../row.tsx'
import type { Section } from './section.ts'

const kinds = ['initiative'] as const

export const initiative: Section = {
  parts: ['initiative'],
  kinds,
  asks: ['stage', 'goals', 'governance', 'team', 'financing', 'services'],
  read: (form, content) => ({
    initiative: {
      ...(content.initiative ?? blankInitiative),
      stage: form.text('initiative.stage'),
      valueChain: form.text('initiative.valueChain'),
      goals: form.text('initiative.goals'),
      agenda: form.text('initiative.agenda'),
      governance: form.list('initiative.governance'),
      team: form.text('initiative.team'),
      manager: form.text('initiative.manager'),
      financing: form.list('initiative.financing'),
      financingMethod: form.text('initiative.financingMethod'),
      services: linesOf(form.text('initiative.services')),
      projects: form.rows('initiative.projects', (row) => ({
        name: row.text('name'),
        year: row.text('year'),
        result: row.text('result'),
      })),
      results: form.text('initiative.results'),
      lastActivity: form.text('initiative.lastActivity'),
    },
  }),
  Fields: ({ of }) => (
    <>
      <Purpose of={of} />
      <Means of={of} />
      <Work of={of} />
    </>
  ),
}

function Purpose({ of }: { of: Filling }) {
  const { fields, hints, none } = messages[of.locale]
  const words = vocabulary[of.locale]
  return (
    <>
      <SelectPart
        of={of}
        path="initiative.stage"
        label={fields.stage}
        options={[{ value: '', text: none }, ...choicesOf(stages, words.stages)]}
      />
      <AreaPart of={of} path="initiative.valueChain" label={fields.valueChain} hint={hints.valueChain} rows={2} />
      <AreaPart of={of} path="initiative.goals" label={fields.goals} rows={4} />
      <AreaPart of={of} path="initiative.agenda" label={fields.agenda} rows={4} />
      <ChecksPart
        of={of}
        path="initiative.governance"
        legend={fields.governance}
        hint={hints.governance}
        choices={choicesOf(seats, words.seats)}
      />
    </>
  )
}

function Means({ of }: { of: Filling }) {
  const { fields, hints } = messages[of.locale]
  return (
    <>
      <NumberPart of={of} path="initiative.team" label={fields.team} hint={hints.team} />
      <TextPart of={of} path="initiative.manager" label={fields.manager} hint={hints.manager} width="medium" />
      <ChecksPart
        of={of}
        path="initiative.financing"
        legend={fields.financing}
        choices={choicesOf(financings, vocabulary[of.locale].financings)}
      />
      <AreaPart of={of} path="initiative.financingMethod" label={fields.financingMethod} rows={3} />
    </>
  )
}

function Work({ of }: { of: Filling }) {
  const { fields, hints, projectNumber } = messages[of.locale]
  return (
    <>
      <TextArea
        id="initiative.services"
        label={fields.services}
        hint={hints.services}
        rows={4}
        error={of.faults['initiative.services']}
        value={listAt(of.given, 'initiative.services').join('\n')}
      />
      {rowsOf(of, 'initiative.projects', 20).map((at) => (
        <Row title={projectNumber(at + 1)}>
          <TextPart of={of} path={`initiative.projects.${at}.name`} label={fields.projectName} />
          <TextPart of={of} path={`initiative.projects.${at}.year`} label={fields.year} width="short" />
          <AreaPart of={of} path={`initiative.projects.${at}.result`} label={fields.projectResult} rows={2} />
        </Row>
      ))}
      <AreaPart of={of} path="initiative.results" label={fields.results} rows={4} />
      <TextPart
        of={of}
        path="initiative.lastActivity"
        label={fields.lastActivity}
        hint={hints.lastActivity}
        width="short"
      />
    </>
  )
}

/** Each with its year, its source and who said it. */
export const figures: Section = {
  parts: ['initiative'],
  kinds,
  asks: ['figures'],
  read: (form, content) => ({
    initiative: {
      ...(content.initiative ?? blankInitiative),
      figures: form.rows('initiative.figures', (row) => ({
        kind: row.text('kind'),
        value: row.text('value').replace(',', '.') || NaN,
        year: row.text('year') || NaN,
        source: row.text('source'),
        saidBy: row.text('saidBy'),
      })),
    },
  }),
  Fields: ({ of }) => {
    const { fields, hints, none, figureNumber } = messages[of.locale]
    const known = choicesOf(figureKinds, vocabulary[of.locale].figures)
    return (
      <>
        <p>{hints.figures}</p>
        {rowsOf(of, 'initiative.figures', 60).map((at) => (
          <Row title={figureNumber(at + 1)}>
            <SelectPart
              of={of}
              path={`initiative.figures.${at}.kind`}
              label={fields.figureKind}
              options={[{ value: '', text: none }, ...known]}
            />
            <NumberPart of={of} path={`initiative.figures.${at}.value`} label={fields.value} />
            <TextPart of={of} path={`initiative.figures.${at}.year`} label={fields.year} width="short" />
            <TextPart of={of} path={`initiative.figures.${at}.source`} label={fields.source} hint={hints.source} />
            <TextPart of={of} path={`initiative.figures.${at}.saidBy`} label={fields.saidBy} width="medium" />
          </Row>
        ))}
      </>
    )
  },
}

function linesOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
