export const en = {
  home: {
    title: 'Sell your work for what it is worth',
    lead: 'CONECTA Pacífico is where those who weave, print, play, film and perform in Chile, Colombia, Mexico and Peru learn to sell, and are found.',
  },
}
