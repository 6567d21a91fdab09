import { randomBytes } from 'node:crypto'

const IN_STOCK = 4096

let stock = Buffer.alloc(0)

/**
 * Bytes that nobody can guess. The system's are fetched in stock, since each way there takes longer than all else that a
 * secret needs; none is given out twice, and none stays behind.
 */
export function secretBytes(size: number): Buffer {
  if (stock.length < size) stock = randomBytes(Math.max(IN_STOCK, size))
  const taken = stock.subarray(0, size)
  stock = stock.subarray(size)
  const bytes = Buffer.from(taken)
  taken.fill(0)
  return bytes
}
