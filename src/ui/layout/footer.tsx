import { LanguageList } from '#ui/language-switch/language-switch.tsx'
import { Mark } from '#ui/mark/mark.tsx'
import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import type { Shell } from './shell.ts'

export function Footer({ shell }: { shell: Shell }) {
  const { locale, help, notices, dataSaver, languages, words } = shell
  return <WrittenFooter {...{ locale, help, notices, dataSaver, languages, words: wordsOf(words) }} />
}

function wordsOf({ help, helpPromise, notices, dataSaverOn, saveData, language, footer }: Shell['words']) {
  return { help, helpPromise, notices, dataSaverOn, saveData, language, footer }
}

type FooterProps = Pick<Shell, 'locale' | 'help' | 'notices' | 'dataSaver' | 'languages'> & {
  words: ReturnType<typeof wordsOf>
}

const WrittenFooter = writtenByProps(({ words, ...shell }: FooterProps) => {
  return (
    <footer class="layout__footer">
      <div class="layout__foot">
        <div class="layout__help">
          <a class="button button--quiet" href={shell.help.href}>
            {words.help}
          </a>
          <p>{words.helpPromise}</p>
        </div>
        <nav aria-label={words.notices}>
          <ul class="layout__notices">
            {shell.notices.map((link) => (
              <li>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
            <li>
              <a href={shell.dataSaver.href}>{shell.dataSaver.on ? words.dataSaverOn : words.saveData}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={words.language}>
          <LanguageList current={shell.locale} languages={shell.languages} />
        </nav>
        <div class="layout__lines">
          <Mark />
          <div>
            {words.footer.map((line) => (
              <p>{line.href ? <a href={line.href}>{line.text}</a> : line.text}</p>
            ))}
          </div>
        </div>
      </div>
    </footer>
  )
})
