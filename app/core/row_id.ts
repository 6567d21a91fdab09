/** The largest id both databases keep in an integer column. */
const LARGEST = 2_147_483_647

/** The id in an address or a form; null for whatever cannot be one, which no database needs to be asked about. */
export function rowId(value: unknown): number | null {
  const text = String(value ?? '')
  if (!/^[1-9]\d{0,9}$/.test(text)) return null
  const id = Number(text)
  return id <= LARGEST ? id : null
}
