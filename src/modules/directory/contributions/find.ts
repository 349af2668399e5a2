import type { Part } from '#kernel/sockets/merge.ts'
import { messages } from '../messages/pages/messages.ts'
import { audited } from '../messages/audited.ts'
import { directoryUrls } from '../urls.ts'

export const find: Part = {
  audited,
  navigation: [
    {
      place: 'main',
      order: 20,
      href: (locale) => directoryUrls.directory.href({ locale }),
      text: { es: messages.es.navigation, en: messages.en.navigation, pt: messages.pt.navigation },
    },
  ],
}
