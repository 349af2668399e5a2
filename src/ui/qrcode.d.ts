/** What makes the code, without what draws it: pages and papers draw it themselves. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode'
}
