/** One week of the chart: two series of counts under one label. */
export interface WeekBars {
  label: string
  home: number
  abroad: number
}

/** The chart as its template draws it: lines with their numbers, bars as paths, labels; all in units of its view box. */
export interface WeekChart {
  grid: { y: number; value: number }[]
  weeks: { x: number; label: string; home: string | null; abroad: string | null }[]
}

const BASE = 150
const HEIGHT = 120
const LEFT = 36
const STEP = 56
const BAR = 22
const GAP = 2
const LINES = 3
const ROUND = [1, 2, 5]

/** Lays the weeks out in a box of 610 by 176. */
export function weekChart(weeks: WeekBars[]): WeekChart {
  const most = Math.max(1, ...weeks.flatMap(({ home, abroad }) => [home, abroad]))
  const step = roundStep(most)
  const top = Math.ceil(most / step) * step
  const height = (count: number) => Math.round((count / top) * HEIGHT)
  const bar = (x: number, count: number) =>
    count === 0 ? null : `M${x} ${BASE}v-${height(count)}h${BAR}v${height(count)}z`
  return {
    grid: Array.from({ length: top / step + 1 }, (_, line) => ({
      y: BASE - height(line * step),
      value: line * step,
    })),
    weeks: weeks.map(({ label, home, abroad }, index) => {
      const x = LEFT + index * STEP
      return {
        x: x + BAR + GAP / 2,
        label,
        home: bar(x, home),
        abroad: bar(x + BAR + GAP, abroad),
      }
    }),
  }
}

/** The smallest of 1, 2, 5, 10, 20 … with which three lines reach the highest bar. */
function roundStep(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = ROUND.map((digit) => digit * power).find((size) => size * LINES >= most)
    if (step) return step
  }
}
