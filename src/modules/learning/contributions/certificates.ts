import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { may } from '#modules/accounts/public.ts'
import { addUpFiguresJob } from '../jobs/add-up-figures.ts'
import { flushVisits } from '../actions/count-visits.ts'
import { eraseCertificates } from '../actions/erase-certificates.ts'
import { hideNames } from '../actions/rename-certificate.ts'
import { messages } from '../messages/certificates/messages.ts'
import { messages as figures } from '../messages/figures/messages.ts'
import { listCertificates } from '../queries/certificates.ts'
import { groupedCode } from '../rules/certificate-code.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { certificatesOnOrganisation } from './certificates-on-organisation.tsx'
import type { Part } from '#kernel/sockets/merge.ts'

type Say = (typeof messages)[Locale]

export const certificates: Part = {
  navigation: [
    {
      place: 'account',
      order: 10,
      href: (locale) => learningUrls.record.href({ locale }),
      text: inEach((say) => say.navigation.record),
      visibleTo: (person) => person !== null,
    },
    {
      place: 'account',
      order: 70,
      href: (locale) => learningUrls.figures.href({ locale }),
      text: { es: figures.es.title, en: figures.en.title, pt: figures.pt.title },
      visibleTo: (person) => may(person, 'figures.read'),
    },
    {
      place: 'notices',
      order: 5,
      href: (locale) => learningUrls.codes.href({ locale }),
      text: inEach((say) => say.navigation.check),
    },
  ],
  said: {
    'certificate-issued': inEach((say) => say.own.said.issued),
    'certificate-changed': inEach((say) => say.own.said.changed),
    'certificate-withdrawn': inEach((say) => say.withdrawal.said.withdrawn),
    'certificate-reinstated': inEach((say) => say.withdrawal.said.reinstated),
  },
  kept: [
    {
      order: 40,
      what: inEach((say) => say.kept.what),
      why: inEach((say) => say.kept.why),
      until: inEach((say) => say.kept.until),
    },
    {
      order: 45,
      what: inEach((say) => say.keptVisits.what),
      why: inEach((say) => say.keptVisits.why),
      until: inEach((say) => say.keptVisits.until),
    },
  ],
  jobs: [addUpFiguresJob],
  organisationPage: certificatesOnOrganisation,
  sitemap: async () => [{ href: (locale) => learningUrls.codes.href({ locale }), updatedAt: null }],
  personalExport: async (db, { actorId }) => {
    const certificates = await listCertificates(own<LearningTables>(db), actorId)
    return {
      certificates: certificates.map(({ code, ...certificate }) => ({ code: groupedCode(code), ...certificate })),
    }
  },
  erase: async (transaction, { actorId }, { keepCertificates }) =>
    await eraseCertificates(own<LearningTables>(transaction), { actorId, keep: keepCertificates, at: new Date() }),
  consentWithdrawn: async (transaction, { id: personId, actorId }, purpose) => {
    if (purpose !== 'name-on-certificates') return
    await hideNames(own<LearningTables>(transaction), { actorId, personId, at: new Date() })
  },
  stop: async ({ db }) => await flushVisits(own<LearningTables>(db)),
}

function inEach(pick: (say: Say) => string): Record<Locale, string> {
  return { es: pick(messages.es), en: pick(messages.en), pt: pick(messages.pt) }
}
