/** Exif 2.32, 4.6.3: the pointer to the block of positions. */
const gpsPointer = 0x8825
const exifHeader = 'Exif\0\0'

/** Whether a photograph says where it was taken, in its EXIF or XMP data. */
export function tellsPlace({ exif, xmp }: { exif?: Buffer | undefined; xmp?: Buffer | undefined }): boolean {
  return (
    (exif !== undefined && hasGps(exif)) ||
    (xmp !== undefined && /GPSL(?:atitude|ongitude)/.test(xmp.toString('latin1')))
  )
}

function hasGps(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 6) === exifHeader ? exif.subarray(6) : exif
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))

  const directory = long(4)
  const tags = Array.from({ length: short(directory) }, (_, index) => short(directory + 2 + index * 12))
  return tags.includes(gpsPointer)
}
