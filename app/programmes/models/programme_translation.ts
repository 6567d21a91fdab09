import { ProgrammeTranslationSchema } from '#database/schema'

export default class ProgrammeTranslation extends ProgrammeTranslationSchema {}
