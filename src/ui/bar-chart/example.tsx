import type { Locale } from '#kernel/i18n/locales.ts'
import { BarChart } from './bar-chart.tsx'

const words = {
  es: {
    title: 'Ejemplo: personas que terminaron un curso, por país',
    summary: 'Cuatro barras; la más larga es la de Perú y la más corta la de Chile, oculta por ser menos de cinco.',
    columns: ['País', 'Personas'],
    few: 'menos de 5',
    source: 'Datos de muestra, sin fuente real.',
    names: ['Perú', 'México', 'Colombia', 'Chile'],
  },
  en: {
    title: 'Example: people who finished a course, by country',
    summary: 'Four bars; the longest is Peru and the shortest Chile, withheld for being under five.',
    columns: ['Country', 'People'],
    few: 'under 5',
    source: 'Sample data, no real source.',
    names: ['Peru', 'Mexico', 'Colombia', 'Chile'],
  },
  pt: {
    title: 'Exemplo: pessoas que concluíram um curso, por país',
    summary: 'Quatro barras; a mais longa é a do Peru e a mais curta a do Chile, omitida por ser menos de cinco.',
    columns: ['País', 'Pessoas'],
    few: 'menos de 5',
    source: 'Dados de amostra, sem fonte real.',
    names: ['Peru', 'México', 'Colômbia', 'Chile'],
  },
}

const values = [48, 31, 22, null]

export function BarChartExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <BarChart
      id="example-chart"
      title={say.title}
      summary={say.summary}
      columns={[say.columns[0] ?? '', say.columns[1] ?? '']}
      bars={say.names.map((label, index) => {
        const value = values[index] ?? null
        return { label, value, text: value === null ? say.few : String(value) }
      })}
      source={say.source}
    />
  )
}
