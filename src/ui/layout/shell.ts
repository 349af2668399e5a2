export type { LanguageLink, Link, NavLink, Shell, ShellWords } from '#kernel/i18n/shell.ts'
