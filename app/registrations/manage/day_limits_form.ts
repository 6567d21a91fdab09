import vine from '@vinejs/vine'
import { text, type Body } from '#app/core/forms/typed'
import type { DayLimit } from '#app/registrations/queries/day_limits'

/** How many places each day has, as its form holds it. */
export type DayLimitsForm = ReturnType<typeof dayLimitsForm>

const shown = (number: number | null) => String(number ?? '')

export function dayLimitsForm(limits: DayLimit[]) {
  return {
    days: limits.map(({ dayId, capacity, onlineCapacity }) => ({
      id: String(dayId),
      capacity: shown(capacity),
      online_capacity: shown(onlineCapacity),
    })),
  }
}

/** What was typed for the days there are; a field that was not on the form stays as it is kept. */
export function dayLimitsTyped(body: Body, standing: DayLimitsForm): DayLimitsForm {
  const sent = Object.values((body.days ?? {}) as Record<string, Body>)
  return {
    days: standing.days.map((day) => {
      const own = sent.find((one) => text(one?.id) === day.id) ?? {}
      const field = (name: 'capacity' | 'online_capacity') =>
        name in own ? text(own[name]) : day[name]
      return { ...day, capacity: field('capacity'), online_capacity: field('online_capacity') }
    }),
  }
}

const seats = () => vine.number().withoutDecimals().min(0).max(100_000).nullable()

export const dayLimitsRules = vine.create({
  days: vine.array(vine.object({ capacity: seats(), online_capacity: seats() })),
})

export function dayLimitsValues({ days }: DayLimitsForm) {
  const number = (typed: string) => (typed === '' ? null : Number(typed))
  return days.map((day) => ({
    dayId: Number(day.id),
    capacity: number(day.capacity),
    onlineCapacity: number(day.online_capacity),
  }))
}
