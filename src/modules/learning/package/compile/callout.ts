import type { Element, ElementContent } from 'hast'
import type { ContainerDirective } from 'mdast-util-directive'
import { isCallout } from '../lesson/callouts.ts'
import { wordsFor } from '../messages/messages.ts'
import { countryName } from '../../rules/formats.ts'
import { sectors } from '../vocabulary.ts'
import { element, text } from './hast.ts'
import type { LessonCompiler } from './lesson-compiler.ts'

/** A ::: block: a section whose heading says what it is, in the language of the lesson. */
export function callout(compiler: LessonCompiler, node: ContainerDirective, children: ElementContent[]): Element {
  const about = aboutOf(compiler.language, node)
  return element('section', { className: ['callout', `callout--${node.name}`] }, [
    heading(compiler, node),
    ...(about === '' ? [] : [element('p', { className: ['callout__about'] }, [text(about)])]),
    ...children,
  ])
}

function heading(compiler: LessonCompiler, { name, attributes }: ContainerDirective): Element {
  const { locale, words } = wordsFor(compiler.language)
  // Where the platform lacks the lesson's language, its own words are marked as the Spanish that they are.
  const lang = compiler.language.startsWith(locale) ? {} : { lang: locale }
  const kind = element('span', { className: ['callout__kind'], ...lang }, [
    text(isCallout(name) ? words.lesson[name] : name),
  ])
  const title = attributes?.['title']
  const level = Math.min(6, compiler.level + 1)
  return element(`h${level}`, { className: ['callout__title'] }, title ? [kind, text(`: ${title}`)] : [kind])
}

function aboutOf(language: string, { attributes }: ContainerDirective): string {
  const { words } = wordsFor(language)
  const sector = sectors.find((known) => known === attributes?.['sector'])
  const country = attributes?.['country']
  const parts = [sector && words.sectors[sector], country && countryName(country, language)]
  return parts.filter(Boolean).join(' · ')
}
