import { EventTranslationSchema } from '#database/schema'

export default class EventTranslation extends EventTranslationSchema {}
