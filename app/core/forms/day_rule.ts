import vine from '@vinejs/vine'

/** A calendar day as a form sends it, ISO; empty where none is known. */
export const optionalDay = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1990-01-01')
    .before('2100-01-01')
    .nullable()

/** The same of something that may be older than any project, such as the founding of a school. */
export const optionalPastDay = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1000-01-01')
    .before('2100-01-01')
    .nullable()
