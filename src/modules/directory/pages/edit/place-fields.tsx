import { Field, SelectField } from '#ui/field/field.tsx'
import { countriesText } from '../../country-names.ts'
import { messages } from '../../messages/owner/messages.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import { textAt } from '../../rules/given.ts'
import type { Filling } from './filling.tsx'
import { elsewhere, placeOptions } from './place-options.ts'

/** Country and region from one list, or another country by its name. */
export function PlaceFields({ of }: { of: Filling }) {
  const { fields, hints, none } = messages[of.locale]
  const country = textAt(of.given, 'place.country')
  const isElsewhere = country !== '' && !blocCountries.some((each) => each === country)
  const chosen = isElsewhere ? elsewhere : textAt(of.given, 'place.territory') || country
  return (
    <>
      <SelectField
        id="place"
        label={fields.place}
        hint={hints.place}
        error={of.faults['place']}
        value={chosen}
        options={[{ value: '', text: none }, ...placeOptions(of.locale), { value: elsewhere, text: fields.elsewhere }]}
      />
      <Field
        id="otherCountry"
        label={fields.otherCountry}
        value={isElsewhere ? countriesText([country], of.locale) : ''}
        width="medium"
      />
    </>
  )
}
