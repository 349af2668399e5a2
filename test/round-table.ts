const zones = ['America/Lima', 'America/Santiago', 'America/Mexico_City']

/** Sixty who buy and a hundred and twenty who sell, in three zones; or the same with a row that is wrong in every cell. */
export function roundTable(wrong = false) {
  const head = 'Nombre;Lado;País;Correo;Zona horaria;Puede desde;Puede hasta;Máximo;Mínimo'
  const line = (name: string, side: string, number: number) =>
    [
      name,
      side,
      'PE',
      number % 3 ? `${name.replace(' ', '.')}@correo.pe` : '',
      zones[number % 3],
      '',
      '',
      '',
      number % 4 ? '' : '1',
    ].join(';')
  const rows = [
    ...Array.from({ length: 60 }, (_, number) => line(`Tienda ${number}`, 'compra', number)),
    ...Array.from({ length: 120 }, (_, number) => line(`Taller ${number}`, 'vende', number)),
  ]
  if (wrong) rows[1] = 'Tienda 1;regala;Narnia;sin arroba;America/Cusco;9;25:00;-1;'
  return [head, ...rows].join('\n')
}
