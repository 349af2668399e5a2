import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Band } from '#ui/band/band.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Footer } from './footer.tsx'
import { Head, type HeadProps } from './head.tsx'
import { Header } from './header.tsx'

interface LayoutProps extends HeadProps {
  /** Key of the woven band under the header: a course, a sector, a country. */
  band?: string | undefined
  children: Child
}

export function Layout({ band = 'conecta', children, ...head }: LayoutProps) {
  const { shell } = head
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={shell.locale} data-saver={shell.dataSaver.on ? 'on' : undefined}>
        <Head {...head} />
        <body class="layout">
          <a class="layout__skip" href="#main">
            {shell.words.skip}
          </a>
          <Header shell={shell} />
          <Band of={band} place="page" />
          <main class="layout__main" id="main" tabindex={-1}>
            {shell.notice ? (
              <Notice kind="success" live>
                {shell.notice}
              </Notice>
            ) : null}
            {children}
          </main>
          <Footer shell={shell} />
        </body>
      </html>
    </>
  )
}

interface ColumnsProps {
  /** What belongs beside: below the children on a phone, a second column on a wide screen. */
  beside: Child
  children: Child
}

export function Columns({ beside, children }: ColumnsProps) {
  return (
    <div class="layout__columns">
      <div class="layout__first stack stack--wide">{children}</div>
      <div class="layout__beside stack stack--wide">{beside}</div>
    </div>
  )
}
