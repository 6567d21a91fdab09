/** One measurement of the product beside a limit of the machine, taken in the same run. */
export interface Scenario {
  name: string
  /** `product` over `limit`. */
  ratio: number
  /** Between which the ratio must lie; null where there is no such end. */
  min: number | null
  max: number | null
  product: number
  limit: number
  unit: string
  /** What was counted; what must be so ends in a yes or no. */
  checks: Record<string, number | boolean>
}

/** A scenario from what was measured. */
export function measured(
  name: string,
  { product, limit, unit }: Pick<Scenario, 'product' | 'limit' | 'unit'>,
  { min = null, max = null }: Partial<Pick<Scenario, 'min' | 'max'>>,
  checks: Scenario['checks']
): Scenario {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  return {
    name,
    ratio: rounded(product / limit, 3),
    min,
    max,
    product: rounded(product, 1),
    limit: rounded(limit, 1),
    unit,
    checks,
  }
}

/** Whether the ratio is within its ends and nothing that must be so is not. */
export function holds({ ratio, min, max, checks }: Scenario): boolean {
  const within = (min === null || ratio >= min) && (max === null || ratio <= max)
  return within && !Object.values(checks).includes(false)
}

const HEADINGS = ['scenario', 'ratio', 'wanted', 'product', 'limit', 'unit', 'holds']

/** The scenarios as lines of text, each followed by what was counted. */
export function table(scenarios: Scenario[]): string {
  const rows = scenarios.map((scenario) => [
    scenario.name,
    String(scenario.ratio),
    wanted(scenario),
    String(scenario.product),
    String(scenario.limit),
    scenario.unit,
    holds(scenario) ? 'yes' : 'NO',
  ])
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column].length))
  )
  const line = (cells: string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column])).join('  ')
  return [
    line(HEADINGS),
    ...rows.flatMap((row, index) => [line(row), ...counted(scenarios[index])]),
  ].join('\n')
}

function wanted({ min, max }: Scenario): string {
  return [min === null ? '' : `≥ ${min}`, max === null ? '' : `≤ ${max}`].filter(Boolean).join(' ')
}

function counted({ checks }: Scenario): string[] {
  const parts = Object.entries(checks).map(([name, value]) => `${name} ${value}`)
  return parts.length > 0 ? [`    ${parts.join(', ')}`] : []
}
