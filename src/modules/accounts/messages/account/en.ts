export const en = {
  title: 'My account',
}
