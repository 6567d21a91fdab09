import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { isCountry } from '#app/core/languages/countries'
import { phoneNumber } from '#app/core/phone'
import type { QuestionKind } from '#app/questions/kinds'
import type { Question } from '#app/questions/question'

/** What a rule has to know of the question, and of the person where it matters. */
export interface Asked {
  settings: Question['settings']
  /** Options that this person may choose. */
  values: string[]
  /** Whose telephone numbers are written without a prefix, ISO 3166 alpha-2. */
  country: string
  /** The reader's, in which numbers are written. */
  locale: string
  /** What stands of the same person, as the form showed it. */
  kept: string[]
}

const LONGEST_LINE = 300
const LONGEST_TEXT = 4000

const offered = (field: { meta: unknown }) => (field.meta as Asked).values

const squeeze = (typed: unknown) =>
  typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : typed

/** The mark that a language has for decimals stands between thousands in others: `1,000` is a thousand in English. */
const IN_THOUSANDS = {
  english: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  others: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
}

/** A number as people write it: with a comma, or with spaces or the mark of their language between thousands. */
const plainNumber = (typed: unknown, { meta }: { meta: unknown }) => {
  if (typeof typed !== 'string') return typed
  const { locale, kept } = meta as Asked
  const tight = typed.replace(/\s/g, '')
  // What the form itself showed is not written in anybody's language.
  if (kept.includes(tight)) return tight
  const [thousands, mark] =
    locale === 'en' ? [IN_THOUSANDS.english, ','] : [IN_THOUSANDS.others, '.']
  return (thousands.test(tight) ? tight.replaceAll(mark, '') : tight).replace(',', '.')
}

const withinLimits = vine.createRule((value, _, field) => {
  const { lowest, highest, whole } = (field.meta as Asked).settings
  const number = value as number
  if (lowest !== undefined && number < lowest) field.report('', 'min', field, { min: lowest })
  if (highest !== undefined && number > highest) field.report('', 'max', field, { max: highest })
  if (whole && !Number.isInteger(number)) field.report('', 'withoutDecimals', field)
})

const notTooMany = vine.createRule((value, _, field) => {
  const { most } = (field.meta as Asked).settings
  if (most !== undefined && (value as unknown[]).length > most) {
    field.report('', 'array.maxLength', field, { max: most })
  }
})

const notToCome = vine.createRule((value, _, field) => {
  const { past } = (field.meta as Asked).settings
  if (past && (value as Date) > clock.now().toJSDate()) field.report('', 'past', field)
})

const knownCountry = vine.createRule((value, _, field) => {
  if (!isCountry(value)) field.report('', 'country', field)
})

const dialled = vine.createRule((value, _, field) => {
  const number = phoneNumber(String(value), (field.meta as Asked).country)
  if (number) field.mutate(number, field)
  else field.report('', 'mobile', field)
})

const line = () => vine.string().parse(squeeze).maxLength(LONGEST_LINE)
const oneOffered = () => vine.enum(offered)
const rules = vine.withMetaData<Asked>()

/** How an answer of each kind has to look; what comes out is ready to keep. */
export const ANSWER_RULES = {
  text: rules.create({ value: line() }),
  long_text: rules.create({ value: vine.string().trim().maxLength(LONGEST_TEXT) }),
  number: rules.create({
    value: vine.number().parse(plainNumber).use(withinLimits()).transform(String),
  }),
  yes_no: rules.create({ value: vine.enum(['yes', 'no']) }),
  one_of: rules.create({ value: oneOffered() }),
  several_of: rules.create({ value: vine.array(oneOffered()).distinct().use(notTooMany()) }),
  scale: rules.create({ value: oneOffered() }),
  date: rules.create({
    value: vine
      .date({ formats: ['YYYY-MM-DD'] })
      .after('1900-01-01')
      .before('2100-01-01')
      .use(notToCome())
      .transform((day) => DateTime.fromJSDate(day).toISODate()!),
  }),
  country: rules.create({ value: vine.string().use(knownCountry()) }),
  phone: rules.create({ value: line().use(dialled()) }),
  email: rules.create({ value: vine.string().trim().maxLength(254).email() }),
  organisation: rules.create({ value: line() }),
  consent: rules.create({ value: vine.enum(['yes']) }),
} satisfies Record<QuestionKind, unknown>
