import { Cloth } from './cloth.tsx'

export function ClothExample() {
  return <Cloth of={['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades']} />
}
