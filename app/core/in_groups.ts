import { writing } from '#app/core/crowd'
import { untilNobodyComes } from '#app/core/until_nobody_comes'

interface Waiting<Asked, Answer> {
  asked: Asked
  settle: (answer: Answer) => void
  fail: (error: unknown) => void
}

interface Options<Asked> {
  /** How many are served together at most. */
  most: number
  /** Two that say the same here are never served together. */
  apart: (asked: Asked) => string[]
  /** Failures of a group that each of it alone would only meet again. */
  hopeless: (error: unknown) => boolean
}

/**
 * Work under a lock where many come at once: whoever comes while it is under way waits, and all who wait are then
 * served together, in the order in which they came. On SQLite a statement does not let anybody else in, so each round
 * first lets in whoever stands at the door: some turns of the event loop, which nobody notices. What fails for a group is
 * tried for each of it alone, so that nobody pays for a neighbour.
 * @param work gives the answers in the order of what was asked
 */
export function inGroups<Asked, Answer>(
  work: (key: number, asked: Asked[]) => Promise<Answer[]>,
  options: Options<Asked>
): (key: number, asked: Asked) => Promise<Answer> {
  const lines = new Map<number, Waiting<Asked, Answer>[]>()

  async function serve(key: number, group: Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await work(
        key,
        group.map(({ asked }) => asked)
      )
      group.forEach(({ settle }, index) => settle(answers[index]))
    } catch (error) {
      if (group.length === 1 || options.hopeless(error)) {
        return group.forEach(({ fail }) => fail(error))
      }
      for (const one of group) await serve(key, [one])
    }
  }

  async function serveAll(key: number, line: Waiting<Asked, Answer>[]) {
    while (line.length > 0) {
      await untilNobodyComes(() => line.length, options.most)
      await serve(key, takeGroup(line, options))
    }
    lines.delete(key)
  }

  function stand(key: number, asked: Asked): Promise<Answer> {
    return new Promise((settle, fail) => {
      const line = lines.get(key)
      if (line) return void line.push({ asked, settle, fail })
      const own = [{ asked, settle, fail }]
      lines.set(key, own)
      void serveAll(key, own)
    })
  }

  return (key, asked) => writing.waited(stand(key, asked))
}

/** The first in line with those behind them who are like none of the group; the others keep their order. */
function takeGroup<Asked, Answer>(
  line: Waiting<Asked, Answer>[],
  { most, apart }: Options<Asked>
): Waiting<Asked, Answer>[] {
  const marks = new Set<string>()
  const group: Waiting<Asked, Answer>[] = []
  while (line.length > 0 && group.length < most) {
    const own = apart(line[0].asked)
    if (own.some((mark) => marks.has(mark))) break
    for (const mark of own) marks.add(mark)
    group.push(line.shift()!)
  }
  return group
}
