import type { Locale } from '#kernel/i18n/locales.ts'
import { Table } from './table.tsx'

const words = {
  es: {
    caption: 'Ejemplo: costos de una libreta cosida a mano, en soles',
    head: ['Qué', 'Cantidad', 'Costo'],
    rows: [
      ['Papel', '48 hojas', '4,80'],
      ['Hilo encerado', '1,5 m', '0,60'],
      ['Tu trabajo', '2 horas', '24,00'],
    ],
  },
  en: {
    caption: 'Example: costs of a hand-sewn notebook, in soles',
    head: ['What', 'Quantity', 'Cost'],
    rows: [
      ['Paper', '48 sheets', '4.80'],
      ['Waxed thread', '1.5 m', '0.60'],
      ['Your work', '2 hours', '24.00'],
    ],
  },
  pt: {
    caption: 'Exemplo: custos de um caderno costurado à mão, em sóis',
    head: ['O quê', 'Quantidade', 'Custo'],
    rows: [
      ['Papel', '48 folhas', '4,80'],
      ['Linha encerada', '1,5 m', '0,60'],
      ['Seu trabalho', '2 horas', '24,00'],
    ],
  },
}

export function TableExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return <Table id="example-table" caption={say.caption} head={say.head} rows={say.rows} numeric={[1, 2]} />
}
