import vine from '@vinejs/vine'
import { nameKey } from '#app/core/languages/search_key'
import { companionsTyped, named } from '#app/registrations/companion_fields'

/** Whom somebody brings along: on a form that says how many may come, no more of them. */
export const notTooMany = vine.createRule((value, _, field) => {
  const { mostCompanions: most } = field.meta as { mostCompanions: number }
  const number = named(value as { name: string | null }[]).length
  if (number > most) field.report('', 'tooMany', field, { most })
})

/** People who are known by their name alone are told apart by it. */
const onlyOnce = vine.createRule((value, _, field) => {
  const rows = companionsTyped(field.data.companions)
  const index = Number(field.getFieldPath().split('.').at(-2))
  const earlier = rows.slice(0, index).flatMap(({ name }) => (name === null ? [] : nameKey(name)))
  if (earlier.includes(nameKey(value as string))) field.report('', 'twice', field)
})

const companion = () =>
  vine.object({
    id: vine.number().nullable(),
    name: vine.string().regex(/\p{L}/u).minLength(2).maxLength(100).use(onlyOnce()).nullable(),
  })

export const companions = () => vine.array(companion()).parse(companionsTyped)
