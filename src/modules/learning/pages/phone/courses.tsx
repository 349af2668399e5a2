import type { Locale } from '#kernel/i18n/locales.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/phone/messages.ts'
import { learningUrls } from '../../urls.ts'

/** Courses kept here, courses that come as a file, and the room that there is. */
export function KeptCourses({ locale }: { locale: Locale }) {
  const say = messages[locale].page
  return (
    <kept-courses class="phone stack stack--wide" data-locale={locale} data-words={JSON.stringify(say)}>
      <div data-plain>
        <Notice>{say.plain}</Notice>
      </div>
      <section class="stack" aria-labelledby="courses" hidden data-live>
        <h2 id="courses">{say.courses}</h2>
        <div data-none>
          <p>{say.none}</p>
          <p>
            <ButtonLink kind="quiet" href={learningUrls.catalogue.href({ locale })}>
              {say.toCourses}
            </ButtonLink>
          </p>
        </div>
        <ul class="phone__courses" data-list></ul>
        <p role="status" data-said></p>
      </section>
      <Intake locale={locale} />
      <section class="stack" aria-labelledby="space" hidden data-live>
        <h2 id="space">{say.space}</h2>
        <Facts
          facts={[
            { term: say.used, detail: <span data-used></span> },
            { term: say.free, detail: <span data-free></span> },
            { term: say.promise, detail: <span data-promise></span> },
          ]}
        />
        <div hidden data-ask>
          <Button kind="quiet" type="button">
            {say.ask}
          </Button>
        </div>
        <p role="status" data-space-said></p>
      </section>
    </kept-courses>
  )
}

function Intake({ locale }: { locale: Locale }) {
  const say = messages[locale].page
  return (
    <section class="stack" aria-labelledby="intake" hidden data-live>
      <h2 id="intake">{say.intake}</h2>
      <p>{say.intakeLead}</p>
      <form class="form" data-intake>
        <div class="field">
          <label class="field__label" for="course-file">
            {say.choose}
          </label>
          <input class="phone__file" type="file" id="course-file" accept=".zip,application/zip" />
        </div>
        <div class="form__actions">
          <Button>{say.take}</Button>
        </div>
        <p role="status" data-taken></p>
      </form>
    </section>
  )
}
