import vine from '@vinejs/vine'
import { several } from '#app/core/forms/several'

/** A session with its own limit, against which a form is checked. */
export interface OfferedSession {
  id: number
  title: string
  /** Its day, in words. */
  when: string
  dayId: number
  /** On its day one can come or follow online. */
  isHybrid: boolean
  /** In milliseconds. */
  starts: number
  ends: number
}

/** What an event offers. */
export interface Sessions {
  sessions: OfferedSession[]
  choosesDays: boolean
}

/** The sessions somebody asks for: those that are offered, one at a time, on days on which they come to the house. */
export const sessions = () =>
  vine.array(vine.number().use(offered())).parse(several).use(oneAtATime()).use(thereThen())

const offered = vine.createRule((value, _, field) => {
  const { sessions: all } = field.meta as Sessions
  if (all.every(({ id }) => id !== value)) field.report('', 'enum', field)
})

const oneAtATime = vine.createRule((value, _, field) => {
  const wanted = chosen(value, field.meta as Sessions)
  const overlap = wanted.some((one) =>
    wanted.some((other) => one.id < other.id && one.starts < other.ends && other.starts < one.ends)
  )
  if (overlap) field.report('', 'oneAtATime', field)
})

/** Nobody is left to think that they have a place which their days or their way of taking part rule out. */
const thereThen = vine.createRule((value, _, field) => {
  const event = field.meta as Sessions
  const wanted = chosen(value, event)
  const days = several(field.parent.days).map(Number)
  const isElsewhere = ({ dayId }: OfferedSession) => days.length > 0 && !days.includes(dayId)
  const elsewhere = event.choosesDays ? wanted.find(isElsewhere) : undefined
  const afar = field.parent.presence === 'online' && wanted.find(({ isHybrid }) => isHybrid)
  if (elsewhere) field.report('', 'otherDay', field, wordsOf(elsewhere))
  else if (afar) field.report('', 'inHouse', field, wordsOf(afar))
})

function chosen(value: unknown, { sessions: all }: Sessions): OfferedSession[] {
  const ids = (value as unknown[]).map(Number)
  return all.filter(({ id }) => ids.includes(id))
}

function wordsOf({ title, when }: OfferedSession) {
  return { title, when }
}
