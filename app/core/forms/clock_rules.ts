import vine from '@vinejs/vine'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = vine.create(vine.date({ formats: ['YYYY-MM-DD'] }))

const onTheClock = vine.createRule((value, _, field) => {
  if (!TIME.test(String(value))) field.report('', 'time', field)
})

const momentThatIs = vine.createRule(
  async (value, _, field) => {
    const [day, time, ...more] = String(value).split('T')
    const [error] = await DAY.tryValidate(day)
    if (error || !TIME.test(time ?? '') || more.length > 0) field.report('', 'moment', field)
  },
  { isAsync: true }
)

/** A time of day as a form sends it: `09:30`. */
export const timeOfDay = () => vine.string().use(onTheClock())

/** A day and its time as a form sends them, on clocks that it knows: `2027-03-12T09:30`; empty where there is none. */
export const optionalMoment = () => vine.string().use(momentThatIs()).nullable()
