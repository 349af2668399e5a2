/** 'CC BY-SA 4.0' for the SPDX identifier 'CC-BY-SA-4.0'. */
export function licenceName(licence: string): string {
  const [, kind = '', version = '', igo = ''] = parts(licence)
  return `${kind.replace('CC-', 'CC ')} ${version}${igo.replace('-', ' ')}`
}

/** Where Creative Commons keeps its text. */
export function licenceAddress(licence: string): string {
  const [, kind = '', version = '', igo = ''] = parts(licence)
  const place = kind === 'CC0' ? 'publicdomain/zero' : `licenses/${kind.replace('CC-', '').toLowerCase()}`
  return `https://creativecommons.org/${place}/${version}/${igo ? 'igo/' : ''}`
}

function parts(licence: string): readonly string[] {
  return /^(CC[A-Z0-9-]*?)-(\d\.\d)(-IGO)?$/.exec(licence) ?? ['', licence]
}
