import { BlockList, isIP } from 'node:net'
import type { RefinementCtx } from 'zod'

/** Addresses and ranges (10.0.0.0/8) of proxies that may state who the caller is, separated by commas. */
export function addressList(text: string, context: RefinementCtx): BlockList {
  const list = new BlockList()
  for (const entry of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (!add(list, entry)) context.addIssue({ code: 'custom', message: `'${entry}' is not an IP address or range` })
  }
  return list
}

function add(list: BlockList, entry: string) {
  const [address = '', bits] = entry.split('/')
  const family = isIP(address)
  if (!family || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return false
  const kind = family === 6 ? 'ipv6' : 'ipv4'
  const most = family === 6 ? 128 : 32
  if (Number(bits ?? most) > most) return false
  list.addSubnet(address, Number(bits ?? most), kind)
  return true
}
