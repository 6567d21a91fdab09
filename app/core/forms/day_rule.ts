import vine from '@vinejs/vine'

/** A calendar day as a form sends it, ISO; empty where none is known. */
export const optionalDay = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1990-01-01')
    .before('2100-01-01')
    .nullable()
