import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/** A cell; what is a number can be reckoned with. */
export type Cell = string | number | null

/**
 * A table as Excel opens it by itself where numbers have a comma: a byte order mark, semicolons, and no cell that could be taken for a
 * formula. Rows are asked for as they are sent, so that a table may be as long as it is.
 */
export function csv(
  heads: string[],
  rows: AsyncIterable<Cell[]>,
  number: (value: number) => string = String
): Readable {
  const lines = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { number },
    header: true,
    columns: heads.map((header, index) => ({ key: String(index), header })),
  })
  return pipeline(Readable.from(rows), lines, () => {})
}
