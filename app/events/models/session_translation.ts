import { SessionTranslationSchema } from '#database/schema'

export default class SessionTranslation extends SessionTranslationSchema {}
