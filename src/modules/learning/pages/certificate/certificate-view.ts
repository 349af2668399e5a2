import type { Shell } from '#kernel/i18n/shell.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import type { Certificate } from '../../queries/certificates.ts'
import type { CertificateRefusal } from '../../rules/certificate.ts'
import type { CertificateState } from './certificate-state.ts'

export interface NameForm {
  shown: 'yes' | 'no' | null
  name: string
  refusal: CertificateRefusal | null
}

export interface CertificatePageProps {
  shell: Shell
  course: CompiledCourse
  /** In which the course is shown. */
  language: string
  state: CertificateState
  /** How many of her events the page was made with. */
  events: number
  form: NameForm
  /** In fours; null while there is none. */
  code: string | null
  withdrawnOn: string | null
}

/** The form as it stands before anything was sent: what the certificate shows, or the account's name, and no choice that she has not made. */
export function blankForm(
  issued: Certificate | null,
  { account, agreed }: { account: string; agreed: boolean },
): NameForm {
  if (!issued) return { shown: agreed ? 'yes' : null, name: account, refusal: null }
  return { shown: issued.name === null ? 'no' : 'yes', name: issued.name ?? account, refusal: null }
}
