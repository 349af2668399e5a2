import { messages } from '../../../messages/owner/messages.ts'
import { TextPart } from '../filling.tsx'
import { PlaceFields } from '../place-fields.tsx'
import { placeOf } from '../place-options.ts'
import type { Section } from './section.ts'

export const place: Section = {
  parts: ['place'],
  asks: ['territory'],
  read: (form) => {
    const [latitude, longitude] = [form.text('place.point.latitude'), form.text('place.point.longitude')]
    return {
      place: {
        ...placeOf(form.text('place'), form.text('otherCountry')),
        municipality: form.text('place.municipality'),
        point: latitude || longitude ? { latitude: degrees(latitude), longitude: degrees(longitude) } : null,
      },
    }
  },
  Fields: ({ of }) => {
    const { fields, hints } = messages[of.locale]
    return (
      <>
        <p>{hints.placeShown}</p>
        <PlaceFields of={of} />
        <TextPart of={of} path="place.municipality" label={fields.municipality} width="medium" most={100} />
        <TextPart of={of} path="place.point.latitude" label={fields.latitude} hint={hints.latitude} width="short" />
        <TextPart of={of} path="place.point.longitude" label={fields.longitude} hint={hints.longitude} width="short" />
      </>
    )
  },
}

/** '-13,05' as well as '-13.05'; what is no number stays as it was typed. */
function degrees(typed: string): number | string {
  const number = Number(typed.replace(',', '.'))
  return typed !== '' && Number.isFinite(number) ? number : typed
}
